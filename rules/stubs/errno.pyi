# distribution: python        source: Python 3.13 Library Reference, "errno"
from typing import Any

ENOENT: int
EEXIST: int
EACCES: int
EAGAIN: int
EINTR: int
EINVAL: int
EPIPE: int
ECONNREFUSED: int
ECONNRESET: int
ETIMEDOUT: int
errorcode: Any
