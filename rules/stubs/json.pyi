# distribution: python        source: Python 3.13 Library Reference, "json"
from collections.abc import Callable
from typing import Any


class JSONDecodeError(ValueError):
    msg: str
    doc: str
    pos: int
    lineno: int
    colno: int


class JSONEncoder:
    def __init__(self, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, sort_keys: bool = False, indent: Any = None, separators: Any = None, default: Callable[..., Any] | None = None) -> None: ...
    def default(self, o: Any) -> Any: ...
    def encode(self, o: Any) -> str: ...
    def iterencode(self, o: Any, _one_shot: bool = False) -> Any: ...


class JSONDecoder:
    def __init__(self, *, object_hook: Any = None, parse_float: Any = None, parse_int: Any = None, parse_constant: Any = None, strict: bool = True, object_pairs_hook: Any = None) -> None: ...
    def decode(self, s: str, _w: Any = ...) -> Any: ...
    def raw_decode(self, s: str, idx: int = 0) -> tuple[Any, int]: ...


def dumps(
    obj: Any, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, cls: Any = None,
    indent: Any = None, separators: Any = None, default: Callable[[Any], Any] | None = None, sort_keys: bool = False, **kw: Any,
) -> str: ...
# What reads and writes is the file handed in: an io.StringIO costs nothing, a file on disk what its own methods cost.
def dump(
    obj: Any, fp: Any, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, cls: Any = None,
    indent: Any = None, separators: Any = None, default: Callable[[Any], Any] | None = None, sort_keys: bool = False, **kw: Any,
) -> None:
    fp.write("")
def loads(s: Any, *, cls: Any = None, object_hook: Any = None, parse_float: Any = None, parse_int: Any = None, parse_constant: Any = None, object_pairs_hook: Any = None, **kw: Any) -> Any: ...
def load(fp: Any, *, cls: Any = None, object_hook: Any = None, parse_float: Any = None, parse_int: Any = None, parse_constant: Any = None, object_pairs_hook: Any = None, **kw: Any) -> Any:
    fp.read()
