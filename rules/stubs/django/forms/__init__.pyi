# distribution: django        source: Django documentation 5.2, "The Forms API" and "Creating forms from models"
from asgi_ready import blocks
from typing import Any


class ValidationError(Exception): ...


class BaseForm:
    cleaned_data: dict[str, Any]
    data: Any
    files: Any
    initial: dict[str, Any]
    instance: Any
    is_bound: bool
    fields: dict[str, Any]
    def __init__(self, data: Any = None, files: Any = None, auto_id: Any = "id_%s", prefix: str | None = None, initial: Any = None, **kwargs: Any) -> None: ...
    @property
    def errors(self) -> Any: ...
    # Runs the field validators and the form's clean methods.
    def is_valid(self) -> bool:
        self.full_clean()
    def full_clean(self) -> None:
        self.clean()
    def clean(self) -> Any: ...
    def add_error(self, field: str | None, error: Any) -> None: ...
    def has_changed(self) -> bool: ...
    def as_p(self) -> str: ...
    def as_table(self) -> str: ...


class Form(BaseForm): ...


class BaseModelForm(BaseForm):
    def __init__(self, data: Any = None, files: Any = None, auto_id: Any = "id_%s", prefix: str | None = None, initial: Any = None, *, instance: Any = None, **kwargs: Any) -> None: ...
    # Looks for duplicates and for the objects that choices name.
    @blocks("database", instead="sync_to_async(form.is_valid)")
    def is_valid(self) -> bool:
        self.clean()
    @blocks("database", instead="sync_to_async(form.save)")
    def save(self, commit: bool = True) -> Any: ...


class ModelForm(BaseModelForm): ...


class Field:
    def __init__(self, *, required: bool = True, widget: Any = None, label: Any = None, initial: Any = None, help_text: Any = "", error_messages: Any = None, show_hidden_initial: bool = False, validators: Any = (), localize: bool = False, disabled: bool = False, label_suffix: Any = None, template_name: Any = None, **options: Any) -> None: ...
    def clean(self, value: Any) -> Any: ...


class BooleanField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class CharField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ChoiceField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class DateField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class DateTimeField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class DecimalField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class DurationField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class EmailField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class FileField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class FloatField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class GenericIPAddressField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ImageField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class IntegerField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class JSONField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class MultipleChoiceField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class NullBooleanField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class RegexField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class SlugField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class TimeField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class TypedChoiceField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class URLField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class UUIDField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ModelChoiceField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ModelMultipleChoiceField(Field):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Widget:
    attrs: dict[str, Any]
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class TextInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class NumberInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class EmailInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class URLInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class PasswordInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class HiddenInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class DateInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class DateTimeInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class TimeInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Textarea(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class CheckboxInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Select(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class SelectMultiple(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class RadioSelect(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class CheckboxSelectMultiple(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class FileInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ClearableFileInput(Widget):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


def modelform_factory(model: Any, form: Any = ..., fields: Any = None, **kwargs: Any) -> type[ModelForm]: ...
def modelformset_factory(model: Any, form: Any = ..., **kwargs: Any) -> Any: ...
def inlineformset_factory(parent_model: Any, model: Any, **kwargs: Any) -> Any: ...
def formset_factory(form: Any, **kwargs: Any) -> Any: ...
def model_to_dict(instance: Any, fields: Any = None, exclude: Any = None) -> dict[str, Any]: ...
