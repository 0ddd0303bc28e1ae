# distribution: django        source: Django documentation 5.2, "Database Functions"
from django.db.models.expressions import Func
from typing import Any


class Cast(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Coalesce(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Collate(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Greatest(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Least(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class NullIf(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class JSONObject(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Extract(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ExtractDay(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ExtractHour(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ExtractMonth(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ExtractYear(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Now(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Trunc(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class TruncDate(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class TruncDay(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class TruncHour(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class TruncMonth(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class TruncWeek(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class TruncYear(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Abs(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Ceil(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Floor(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Mod(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Power(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Round(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Sqrt(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Concat(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ConcatPair(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Left(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Length(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Lower(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class LPad(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class LTrim(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class MD5(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Repeat(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Replace(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Right(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class RTrim(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class SHA256(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class StrIndex(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Substr(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Trim(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Upper(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class DenseRank(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class FirstValue(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Lag(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Lead(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Rank(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class RowNumber(Func):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
