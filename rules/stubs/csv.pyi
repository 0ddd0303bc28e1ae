# distribution: python        source: Python 3.13 Library Reference, "csv"
from asgi_ready import CalledNow
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Self

QUOTE_ALL: int
QUOTE_MINIMAL: int
QUOTE_NONE: int
QUOTE_NONNUMERIC: int


class Error(Exception): ...
class Dialect: ...
class excel(Dialect): ...


class _reader(Iterator[list[str]]):
    line_num: int
    def __init__(self, csvfile: Iterable[str]) -> None:
        self._lines = iter(csvfile)
    def __iter__(self) -> Self: ...
    def __next__(self) -> list[str]:
        next(self._lines)


class _writer:
    def __init__(self, csvfile: Any) -> None:
        self._file = csvfile
    def writerow(self, row: CalledNow[Iterable[Any]], /) -> Any:
        self._file.write("")
    def writerows(self, rows: CalledNow[Iterable[Iterable[Any]]], /) -> None:
        self._file.write("")


def reader(csvfile: Iterable[str], /, dialect: Any = "excel", **fmtparams: Any) -> _reader:
    return _reader(csvfile)
def writer(csvfile: Any, /, dialect: Any = "excel", **fmtparams: Any) -> _writer:
    return _writer(csvfile)


class DictReader(Iterator[dict[str, Any]]):
    fieldnames: Sequence[str] | None
    line_num: int
    def __init__(self, f: Iterable[str], fieldnames: Sequence[str] | None = None, restkey: Any = None, restval: Any = None, dialect: Any = "excel", *args: Any, **kwds: Any) -> None:
        self.reader = _reader(f)
    def __iter__(self) -> Self: ...
    def __next__(self) -> dict[str, Any]:
        next(self.reader)


class DictWriter:
    fieldnames: Sequence[str]
    def __init__(self, f: Any, fieldnames: Iterable[str], restval: Any = "", extrasaction: str = "raise", dialect: Any = "excel", *args: Any, **kwds: Any) -> None:
        self.writer = _writer(f)
    def writeheader(self) -> Any:
        self.writer.writerow(())
    def writerow(self, rowdict: Mapping[str, Any]) -> Any:
        self.writer.writerow(())
    def writerows(self, rowdicts: CalledNow[Iterable[Mapping[str, Any]]]) -> None:
        self.writer.writerow(())


def list_dialects() -> list[str]: ...
def field_size_limit(new_limit: int = ..., /) -> int: ...
