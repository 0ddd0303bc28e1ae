# distribution: djangorestframework        source: Django REST framework 3.16 documentation, "Serializers"; rest_framework/serializers.py
from rest_framework.exceptions import (
    ErrorDetail as ErrorDetail, ValidationError as ValidationError,
)
from rest_framework.fields import (
    CreateOnlyDefault as CreateOnlyDefault, CurrentUserDefault as CurrentUserDefault, SkipField as SkipField, empty
    as empty,
)
from rest_framework.relations import (
    Hyperlink as Hyperlink, PKOnlyObject as PKOnlyObject,
)
from rest_framework.validators import (
    UniqueForDateValidator as UniqueForDateValidator, UniqueForMonthValidator as UniqueForMonthValidator,
    UniqueForYearValidator as UniqueForYearValidator, UniqueTogetherValidator as UniqueTogetherValidator,
)
from typing import Any, Literal, overload

ALL_FIELDS: str
LIST_SERIALIZER_KWARGS: tuple[str, ...]
LIST_SERIALIZER_KWARGS_REMOVE: tuple[str, ...]


# What a serializer does is done to the object, or queryset, that it was given. Validation runs the serializer's own `validate_<field>`, and
# for a ModelSerializer asks the database about related and unique fields (`_validate_fields`, which the analyzer writes for each).
class BaseSerializer(Field):
    context: dict[str, Any]
    partial: bool
    initial_data: Any
    @overload
    def __new__(cls, instance=None, data=None, *, many: Literal[True], **kwargs):
        return ListSerializer(instance, data, child=cls)
    @overload
    def __new__(cls, instance=None, data=None, **kwargs): ...
    def __init__(self, instance=None, data=None, **kwargs):
        self.instance = instance
    @classmethod
    def many_init(cls, *args, **kwargs):
        return ListSerializer(*args, child=cls)
    @property
    def data(self):
        return self.to_representation(self.instance)
    @property
    def errors(self) -> Any: ...
    @property
    def validated_data(self) -> Any: ...
    def to_internal_value(self, data: Any) -> Any: ...
    def to_representation(self, instance: Any) -> Any: ...
    def update(self, instance: Any, validated_data: Any) -> Any: ...
    def create(self, validated_data: Any) -> Any: ...
    def save(self, **kwargs):
        if self.instance is not None:
            return self.update(self.instance, self.validated_data)
        return self.create(self.validated_data)
    def is_valid(self, *, raise_exception: bool = False) -> bool:
        self.run_validation(self.initial_data)
    def run_validation(self, data: Any = ...) -> Any:
        return self.to_internal_value(data)


class SerializerMetaclass(type): ...


def as_serializer_error(exc: Any) -> dict[str, Any]: ...


class Serializer(BaseSerializer, metaclass=SerializerMetaclass):
    @property
    def fields(self) -> dict[str, Any]: ...
    def get_fields(self) -> dict[str, Any]: ...
    def get_validators(self) -> list[Any]: ...
    def get_initial(self) -> Any: ...
    def _validate_fields(self): ...
    def run_validation(self, data: Any = ...) -> Any:
        value = self.to_internal_value(data)
        self._validate_fields()
        self.validate(value)
        return value
    def run_validators(self, value: Any) -> None: ...
    def validate(self, attrs: Any) -> Any: ...


class ListSerializer(BaseSerializer):
    many: bool
    allow_empty: bool
    def __new__(cls, *args, **kwargs): ...
    def __init__(self, instance=None, data=None, child=None, **kwargs):
        self.instance = instance
        self.child = child
    @property
    def data(self):
        return [self.child(item).data for item in self.instance]
    def run_child_validation(self, data: Any) -> Any: ...
    def validate(self, attrs: Any) -> Any: ...
    def is_valid(self, *, raise_exception: bool = False) -> bool:
        self.child().is_valid()
    def save(self, **kwargs):
        return [self.child().create(None)]


def raise_errors_on_nested_writes(method_name: str, serializer: Any, validated_data: Any) -> None: ...


class ModelSerializer(Serializer):
    Meta: Any
    serializer_field_mapping: dict[Any, Any]
    def create(self, validated_data):
        return self.Meta.model._default_manager.create()
    def update(self, instance, validated_data):
        instance.save()
        return instance
    def get_field_names(self, declared_fields: Any, info: Any) -> Any: ...
    def get_default_field_names(self, declared_fields: Any, model_info: Any) -> list[str]: ...
    def build_field(self, field_name: str, info: Any, model_class: Any, nested_depth: int) -> tuple[Any, dict[str, Any]]: ...
    def get_extra_kwargs(self) -> dict[str, Any]: ...
    def get_unique_together_validators(self) -> list[Any]: ...
    def get_unique_for_date_validators(self) -> list[Any]: ...


class HyperlinkedModelSerializer(ModelSerializer): ...
