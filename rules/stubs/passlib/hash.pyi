# distribution: passlib        source: Passlib 1.7, "passlib.hash"; passlib/hash.py
from asgi_ready import blocks
from typing import Any


class bcrypt:
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...
    @classmethod
    def using(cls, **kwds: Any) -> type[bcrypt]: ...
    @classmethod
    def identify(cls, hash: Any) -> bool: ...


class argon2:
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...
    @classmethod
    def using(cls, **kwds: Any) -> type[argon2]: ...
    @classmethod
    def identify(cls, hash: Any) -> bool: ...


class pbkdf2_sha256:
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...
    @classmethod
    def using(cls, **kwds: Any) -> type[pbkdf2_sha256]: ...
    @classmethod
    def identify(cls, hash: Any) -> bool: ...


class pbkdf2_sha512:
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...
    @classmethod
    def using(cls, **kwds: Any) -> type[pbkdf2_sha512]: ...
    @classmethod
    def identify(cls, hash: Any) -> bool: ...


class pbkdf2_sha1:
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...
    @classmethod
    def using(cls, **kwds: Any) -> type[pbkdf2_sha1]: ...
    @classmethod
    def identify(cls, hash: Any) -> bool: ...


class sha256_crypt:
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...
    @classmethod
    def using(cls, **kwds: Any) -> type[sha256_crypt]: ...
    @classmethod
    def identify(cls, hash: Any) -> bool: ...


class sha512_crypt:
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...
    @classmethod
    def using(cls, **kwds: Any) -> type[sha512_crypt]: ...
    @classmethod
    def identify(cls, hash: Any) -> bool: ...


class scrypt:
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...
    @classmethod
    def using(cls, **kwds: Any) -> type[scrypt]: ...
    @classmethod
    def identify(cls, hash: Any) -> bool: ...


class bcrypt_sha256:
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...
    @classmethod
    def using(cls, **kwds: Any) -> type[bcrypt_sha256]: ...
    @classmethod
    def identify(cls, hash: Any) -> bool: ...
