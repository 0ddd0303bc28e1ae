# distribution: django        source: Django 5.2 documentation, "Range Fields"; django/contrib/postgres/fields/ranges.py
from django.db.models.fields import Field


class RangeBoundary: ...
class RangeOperators:
    EQUAL: str
    NOT_EQUAL: str
    CONTAINS: str
    CONTAINED_BY: str
    OVERLAPS: str
    FULLY_LT: str
    FULLY_GT: str
    NOT_LT: str
    NOT_GT: str
    ADJACENT_TO: str
class RangeField(Field):
    empty_strings_allowed: bool
class ContinuousRangeField(RangeField): ...
class IntegerRangeField(RangeField): ...
class BigIntegerRangeField(RangeField): ...
class DecimalRangeField(ContinuousRangeField): ...
class DateTimeRangeField(ContinuousRangeField): ...
class DateRangeField(RangeField): ...
