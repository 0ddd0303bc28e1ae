# distribution: django        source: Django 5.2 documentation, "The Forms API"; django/forms/forms.py
from asgi_ready import is_marked, mark
from django.forms.boundfield import BoundField
from django.forms.utils import ErrorDict
from django.forms.widgets import MediaDefiningClass
from typing import Any


class DeclarativeFieldsMetaclass(MediaDefiningClass): ...


# A field of a form, whichever it is.
class _AnyField:
    def _show(self, form):
        form._render_fields()


# Validation runs once, and only for a form that was given data. `_clean_fields` runs each field's `clean` and the form's own
# `clean_<field>`, `_render_fields` lists the choices of its fields: the analyzer writes both for each form.
class BaseForm:
    prefix: str | None
    cleaned_data: dict[str, Any]
    fields: dict[str, Any]
    base_fields: dict[str, Any]
    field_order: Any
    auto_id: Any
    label_suffix: str | None
    error_class: Any
    empty_permitted: bool
    use_required_attribute: bool
    renderer: Any
    def __init__(
        self, data=None, files=None, auto_id="id_%s", prefix=None, initial=None, error_class=None, label_suffix=None, empty_permitted=False,
        field_order=None, use_required_attribute=None, renderer=None, bound_field_class=None,
    ):
        self.data = data
        self.files = files
        self.initial = initial
        self.is_bound = data is not None or files is not None
    def _clean_fields(self): ...
    def _render_fields(self): ...
    def __iter__(self):
        yield BoundField(self, _AnyField(), "")
    def __getitem__(self, name):
        return BoundField(self, getattr(self, name), name)
    def __str__(self) -> str:
        self._render_fields()
    @property
    def errors(self) -> ErrorDict:
        if self.is_bound:
            if not is_marked(self, "!validated"):
                self.full_clean()
    @property
    def changed_data(self) -> list[str]: ...
    @property
    def media(self) -> Any: ...
    def is_valid(self) -> bool:
        self.errors
    def full_clean(self) -> None:
        mark(self, "!validated")
        self._clean_fields()
        self.clean()
        self._post_clean()
    def _post_clean(self) -> None: ...
    def clean(self) -> Any: ...
    def add_prefix(self, field_name: str) -> str: ...
    def add_initial_prefix(self, field_name: str) -> str: ...
    def add_error(self, field: str | None, error: Any) -> None: ...
    def has_error(self, field: str | None, code: str | None = None) -> bool: ...
    def non_field_errors(self) -> Any: ...
    def has_changed(self) -> bool: ...
    def order_fields(self, field_order: Any) -> None: ...
    def is_multipart(self) -> bool: ...
    def hidden_fields(self) -> list[Any]: ...
    def visible_fields(self) -> list[Any]: ...
    def get_initial_for_field(self, field: Any, field_name: str) -> Any: ...
    def get_context(self) -> dict[str, Any]: ...
    def render(self, template_name: Any = None, context: Any = None, renderer: Any = None) -> str:
        self._render_fields()
    def as_div(self) -> str:
        self._render_fields()
    def as_p(self) -> str:
        self._render_fields()
    def as_table(self) -> str:
        self._render_fields()
    def as_ul(self) -> str:
        self._render_fields()


class Form(BaseForm, metaclass=DeclarativeFieldsMetaclass): ...
