# distribution: pwdlib        source: pwdlib 0.3; pwdlib/hashers/__init__.py
from pwdlib.hashers.base import HasherProtocol as HasherProtocol
