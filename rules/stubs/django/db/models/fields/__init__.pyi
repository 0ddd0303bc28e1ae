# distribution: django        source: Django 5.2 documentation, "Model field reference"; django/db/models/fields/__init__.py
from asgi_ready import blocks, is_marked, mark
from django.db.models.query_utils import RegisterLookupMixin
from typing import Any, Self, TypeVar
import datetime
import decimal
import uuid

_T = TypeVar("_T")

BLANK_CHOICE_DASH: list[tuple[str, str]]


class Empty: ...
class NOT_PROVIDED: ...


def _maybe(value: _T) -> _T | None: ...


# A column that the query left out is asked for when it is read.
def _load(field, instance):
    if field.primary_key or is_marked(instance, "*"):
        return
    if is_marked(instance, "raising"):
        return
    if is_marked(instance, field.name, under="read"):
        return
    if is_marked(instance, field.name, under="deferred"):
        DeferredAttribute(field).__get__(instance)
    elif is_marked(instance, "only"):
        if not is_marked(instance, field.name, under="only"):
            DeferredAttribute(field).__get__(instance)


class DeferredAttribute:
    def __init__(self, field):
        self.field = field
    @blocks("database", instead="arefresh_from_db", since="4.2")
    def __get__(self, instance, cls=None):
        mark(instance, self.field.name, under="read")


# Read from an object, a field gives the Python value of its column: None too where the column is nullable.
class Field(RegisterLookupMixin):
    name: str
    attname: str
    column: str | None
    model: Any
    remote_field: Any
    related_model: Any
    verbose_name: str
    help_text: str
    choices: Any
    max_length: int | None
    blank: bool
    editable: bool
    unique: bool
    primary_key: bool
    default: Any
    validators: list[Any]
    many_to_many: bool | None
    many_to_one: bool | None
    one_to_many: bool | None
    one_to_one: bool | None
    _value: Any
    def __init__(self, verbose_name=None, name=None, primary_key=False, max_length=None, unique=False, blank=False, null=False, **options):
        self.null = null
        self.name = name
        self.primary_key = primary_key
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if is_marked(instance, "fetched"):
            _load(self, instance)
        if self.null:
            return _maybe(self._value)
        return self._value
    # What was given needs no query, though the column was left out.
    def __set__(self, instance, value):
        if is_marked(instance, "only"):
            mark(instance, self.name, under="read")
        elif is_marked(instance, self.name, under="deferred"):
            mark(instance, self.name, under="read")
    def check(self, **kwargs: Any) -> list[Any]: ...
    def clone(self) -> Self: ...
    def contribute_to_class(self, cls: type, name: str, private_only: bool = False) -> None: ...
    def db_type(self, connection: Any) -> str | None: ...
    def deconstruct(self) -> tuple[Any, ...]: ...
    def formfield(self, form_class: Any = None, choices_form_class: Any = None, **kwargs: Any) -> Any: ...
    def get_attname(self) -> str: ...
    def get_choices(self, include_blank: bool = True, blank_choice: Any = ..., limit_choices_to: Any = None, ordering: Any = ()) -> list[Any]: ...
    def get_db_prep_save(self, value: Any, connection: Any) -> Any: ...
    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any: ...
    def get_default(self) -> Any: ...
    def get_internal_type(self) -> str: ...
    def get_prep_value(self, value: Any) -> Any: ...
    def has_default(self) -> bool: ...
    def pre_save(self, model_instance: Any, add: bool) -> Any: ...
    def run_validators(self, value: Any) -> None: ...
    def save_form_data(self, instance: Any, data: Any) -> None: ...
    def to_python(self, value: Any) -> Any: ...
    def clean(self, value: Any, model_instance: Any) -> Any: ...
    def validate(self, value: Any, model_instance: Any) -> None: ...
    def value_from_object(self, obj: Any) -> Any: ...
    def value_to_string(self, obj: Any) -> str: ...


class BooleanField(Field):
    _value: bool
class CharField(Field):
    _value: str
class DateField(Field):
    _value: datetime.date
class DateTimeField(DateField):
    _value: datetime.datetime
class DecimalField(Field):
    _value: decimal.Decimal
class DurationField(Field):
    _value: datetime.timedelta
class EmailField(CharField): ...
class FilePathField(Field):
    _value: str
class FloatField(Field):
    _value: float
class IntegerField(Field):
    _value: int
class BigIntegerField(IntegerField): ...
class SmallIntegerField(IntegerField): ...
class IPAddressField(Field):
    _value: str
class GenericIPAddressField(Field):
    _value: str
class NullBooleanField(BooleanField): ...
class PositiveBigIntegerField(BigIntegerField): ...
class PositiveIntegerField(IntegerField): ...
class PositiveSmallIntegerField(SmallIntegerField): ...
class SlugField(CharField): ...
class TextField(Field):
    _value: str
class TimeField(Field):
    _value: datetime.time
class URLField(CharField): ...
class BinaryField(Field):
    _value: bytes
class UUIDField(Field):
    _value: uuid.UUID
class AutoField(IntegerField): ...
class BigAutoField(BigIntegerField): ...
class SmallAutoField(SmallIntegerField): ...
class CommaSeparatedIntegerField(CharField): ...
