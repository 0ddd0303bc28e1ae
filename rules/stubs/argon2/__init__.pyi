# distribution: argon2-cffi        source: argon2-cffi 23.1; src/argon2/__init__.py
from argon2 import exceptions as exceptions
from argon2._password_hasher import PasswordHasher as PasswordHasher
