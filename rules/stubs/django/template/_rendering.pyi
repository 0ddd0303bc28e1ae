# distribution: django        source: django/template/base.py (Variable._resolve_lookup, VariableNode), defaulttags.py, loader_tags.py, defaultfilters.py
# What the tags, variables and filters of a template do, as the functions that the analyzer makes of template files call them.
from collections.abc import Mapping
from django.contrib.auth.context_processors import PermLookupDict, PermWrapper
from django.contrib.sessions.backends.base import SessionBase
from django.core.cache import cache
from django.forms.boundfield import BoundField
from django.forms.fields import Field
from django.forms.forms import BaseForm
from django.template.base import Parser, Token
from typing import Any, Literal, overload

flag: bool
unknown: Any


# The templates of the project by name; blocks of the templates that another one extends, by "name#block"; and functions of the
# project by dotted name: tags, filters, context processors.
class _Templates:
    def __getattr__(self, name: str) -> Any: ...
class _Blocks:
    def __getattr__(self, name: str) -> Any: ...
class _Functions:
    def __getattr__(self, name: str) -> Any: ...


templates = _Templates()
parents = _Blocks()
functions = _Functions()


def call(value):
    if callable(value):
        return value()
    return value


# What a form has under the name of one of its fields shows it.
@overload
def _shown(value: Field, form):
    return BoundField(form, value, "")
@overload
def _shown(value, form):
    return call(value)


# `a.b`: an item, then an attribute; what can be called is called.
@overload
def lookup(value: Mapping[str, Any], name: Literal["items", "keys", "values"]):
    return getattr(value, name)()
@overload
def lookup(value: dict[str, Any], name: str):
    return call(value[name])
@overload
def lookup(value: SessionBase | PermWrapper | PermLookupDict, name: str):
    return value[name]
@overload
def lookup(value: BaseForm, name: str):
    return _shown(getattr(value, name), value)
@overload
def lookup(value, name):
    return call(getattr(value, name))


def item(value, index):
    return value[index]


# `{{ value }}`
def output(value) -> str:
    return str(value)


def use(*values, **named) -> Any: ...


# `{% regroup posts by author as groups %}`
class _Group:
    grouper: Any
    def __init__(self, items):
        self.list = items


def regroup(values):
    return [_Group([value for value in values])]


# `{% cache 500 sidebar %}`: the fragment is asked for, and stored.
def cached() -> None:
    cache.get("template.cache")
    cache.set("template.cache", "")


# A tag of the project that makes a node of its own.
def node(compile, context):
    return compile(Parser([]), Token(None, "")).render(context)


def template(name):
    return getattr(templates, name)


# What the engine adds where there is a request: what the context processors of the settings return.
def context_of(context, request):
    given = {} if context is None else context
    if request is None:
        return given
    return {**templates.context_processors(request), **given}


# Filters that look at all of a value, or at its truth; the others take a text and give one.
class _Filters:
    def length(self, value) -> int:
        return len(value)
    def length_is(self, value, arg) -> bool:
        len(value)
    def first(self, value):
        return value[0]
    def last(self, value):
        return value[-1]
    def random(self, value):
        for each in value:
            return each
    def join(self, value, arg) -> str:
        for each in value:
            str(each)
    def slice(self, value, arg):
        return value[0:1]
    def dictsort(self, value, arg):
        return sorted(value)
    def dictsortreversed(self, value, arg):
        return sorted(value)
    def unordered_list(self, value) -> str:
        for each in value:
            str(each)
    def safeseq(self, value):
        return [str(each) for each in value]
    def make_list(self, value):
        return list(value)
    def default(self, value, arg):
        return value or arg
    def default_if_none(self, value, arg):
        return arg if value is None else value
    def yesno(self, value, arg=None) -> str:
        bool(value)
    def pluralize(self, value, arg="s") -> str: ...
    def json_script(self, value, arg=None) -> str: ...
    def pprint(self, value) -> str:
        return repr(value)
    def safe(self, value) -> str:
        return str(value)
    def escape(self, value) -> str:
        return str(value)
    def force_escape(self, value) -> str:
        return str(value)
    def stringformat(self, value, arg) -> str:
        return str(value)
    def date(self, value, arg=None) -> str: ...
    def time(self, value, arg=None) -> str: ...
    def add(self, value, arg): ...
    def __getattr__(self, name: str):
        return _text


# Most filters begin with `str(value)` (`stringfilter`).
def _text(value, *args) -> str:
    return str(value)


filters = _Filters()
