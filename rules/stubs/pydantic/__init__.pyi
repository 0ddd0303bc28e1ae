# distribution: pydantic        source: Pydantic 2.9, "API Documentation"; pydantic/__init__.py
from pydantic.functional_serializers import PlainSerializer as PlainSerializer, WrapSerializer as WrapSerializer
from pydantic.functional_validators import (
    AfterValidator as AfterValidator, BeforeValidator as BeforeValidator, PlainValidator as PlainValidator, WrapValidator as WrapValidator,
)
from pydantic.main import BaseModel as BaseModel, create_model as create_model
from typing import Any, Self


def field_validator(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def model_validator(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def field_serializer(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def model_serializer(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def validator(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def root_validator(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def Field(default: Any = ..., **kwargs: Any) -> Any: ...
def PrivateAttr(default: Any = ..., **kwargs: Any) -> Any: ...
def computed_field(func: Any = None, /, **kwargs: Any) -> Any: ...
def constr(**kwargs: Any) -> type[str]: ...
def conint(**kwargs: Any) -> type[int]: ...
def confloat(**kwargs: Any) -> type[float]: ...
def conlist(item_type: Any, **kwargs: Any) -> Any: ...


class ValidationError(ValueError):
    title: str
    @classmethod
    def from_exception_data(cls, title: str, line_errors: list[Any], input_type: str = "python", hide_input: bool = False) -> Self: ...
    def error_count(self) -> int: ...
    def errors(self, **kwargs: Any) -> list[Any]: ...
    def json(self, **kwargs: Any) -> str: ...


class ConfigDict(dict[str, Any]): ...


class SecretStr:
    def __init__(self, secret_value: str) -> None: ...
    def get_secret_value(self) -> str: ...


class TypeAdapter:
    def __init__(self, type: Any, **kwargs: Any) -> None: ...
    def validate_python(self, object: Any, **kwargs: Any) -> Any: ...
    def validate_json(self, data: Any, **kwargs: Any) -> Any: ...
    def dump_python(self, instance: Any, **kwargs: Any) -> Any: ...
    def dump_json(self, instance: Any, **kwargs: Any) -> bytes: ...


class BaseSettings(BaseModel): ...


EmailStr = str
HttpUrl = str
AnyUrl = str
AnyHttpUrl = str
PostgresDsn = str
RedisDsn = str
PositiveInt = int
NonNegativeInt = int
StrictStr = str
StrictInt = int
StrictBool = bool
UUID4: Any
Json: Any
ValidationInfo: Any
FieldValidationInfo: Any
