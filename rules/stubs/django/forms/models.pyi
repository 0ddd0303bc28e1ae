# distribution: django        source: Django 5.2 documentation, "Creating forms from models"; django/forms/models.py
from asgi_ready import blocks
from django.forms.fields import ChoiceField, Field
from django.forms.forms import BaseForm, DeclarativeFieldsMetaclass
from django.forms.formsets import BaseFormSet
from typing import Any, Literal, overload

ALL_FIELDS: str


def construct_instance(form: Any, instance: Any, fields: Any = None, exclude: Any = None) -> Any: ...
# The values of many-to-many fields are queried, unless the fields are named.
def model_to_dict(instance, fields=None, exclude=None) -> dict[str, Any]:
    if fields is None:
        if instance._has_many:
            instance._base_manager.filter().in_bulk()
def fields_for_model(model: Any, fields: Any = None, exclude: Any = None, **kwargs: Any) -> dict[str, Any]: ...


# Validation asks the database where the form shows a unique field (`_validate_model`, which the analyzer writes for each form) or one of model choices.
class BaseModelForm(BaseForm):
    Meta: Any
    def __init__(
        self, data=None, files=None, auto_id="id_%s", prefix=None, initial=None, error_class=None, label_suffix=None, empty_permitted=False,
        instance=None, use_required_attribute=None, renderer=None,
    ):
        super().__init__(data, files)
    def _validate_model(self): ...
    @property
    def instance(self):
        return self.Meta.model.from_db(None, (), ())
    def _post_clean(self) -> None:
        self.instance.clean()
        self._validate_model()
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def validate_unique(self) -> None: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def validate_constraints(self) -> None: ...
    @overload
    def save(self, commit: Literal[False]):
        return self.instance
    @overload
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def save(self, commit: bool = True):
        self.instance.save()
        return self.instance
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def save_m2m(self) -> None: ...


class ModelFormMetaclass(DeclarativeFieldsMetaclass): ...


class ModelForm(BaseModelForm, metaclass=ModelFormMetaclass): ...


def modelform_factory(model: Any, form: Any = ..., fields: Any = None, exclude: Any = None, **kwargs: Any) -> type[ModelForm]: ...


class BaseModelFormSet(BaseFormSet):
    model: Any
    queryset: Any
    new_objects: list[Any]
    changed_objects: list[Any]
    deleted_objects: list[Any]
    def __init__(self, data=None, files=None, *args, **kwargs):
        self._data = data
    def get_queryset(self) -> Any: ...
    # The forms of objects that are there already look them up.
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def _look_up(self) -> None: ...
    def is_valid(self) -> bool:
        if self._data is not None:
            self._look_up()
            self.clean()
    @overload
    def save(self, commit: Literal[False]) -> list[Any]: ...
    @overload
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def save(self, commit: bool = True) -> list[Any]: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def save_new(self, form: Any, commit: bool = True) -> Any: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def save_existing(self, form: Any, obj: Any, commit: bool = True) -> Any: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def delete_existing(self, obj: Any, commit: bool = True) -> None: ...


class BaseInlineFormSet(BaseModelFormSet):
    instance: Any
    def __init__(self, data=None, files=None, instance=None, save_as_new=False, prefix=None, queryset=None, **kwargs):
        self._data = data


def modelformset_factory(model: Any, form: Any = ..., **kwargs: Any) -> type[BaseModelFormSet]: ...
def inlineformset_factory(parent_model: Any, model: Any, form: Any = ..., **kwargs: Any) -> type[BaseInlineFormSet]: ...


# Choices are a queryset: looking one up, or listing them, asks the database.
class ModelChoiceIterator:
    field: Any
    queryset: Any
    def __init__(self, field: Any) -> None: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def __iter__(self):
        yield "", ""
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def __len__(self) -> int: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def __bool__(self) -> bool: ...


class ModelChoiceField(ChoiceField):
    empty_label: str | None
    iterator: Any
    to_field_name: str | None
    def __init__(self, queryset, *, empty_label="---------", required=True, widget=None, label=None, initial=None, help_text="", to_field_name=None, limit_choices_to=None, blank=False, **kwargs):
        self.queryset = queryset
        self.widget = widget
    def _show(self, form):
        if self.widget is None:
            for choice in ModelChoiceIterator(self):
                pass
    def label_from_instance(self, obj: Any) -> str: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def to_python(self, value: Any) -> Any: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def clean(self, value: Any) -> Any: ...


class ModelMultipleChoiceField(ModelChoiceField):
    def __init__(self, queryset, **kwargs):
        self.queryset = queryset


class InlineForeignKeyField(Field):
    def __init__(self, parent_instance: Any, *args: Any, pk_field: bool = False, to_field: str | None = None, **kwargs: Any) -> None: ...
