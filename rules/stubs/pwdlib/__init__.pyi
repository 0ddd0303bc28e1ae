# distribution: pwdlib        source: pwdlib 0.3; pwdlib/__init__.py
from pwdlib._hash import PasswordHash as PasswordHash
