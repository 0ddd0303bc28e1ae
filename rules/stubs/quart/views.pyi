# distribution: Quart        source: Quart 0.20, "How to guides", "API Reference"; src/quart/views.py
from collections.abc import Callable
from typing import Any


class View:
    methods: Any
    decorators: Any
    @classmethod
    def as_view(cls, name: str, *class_args: Any, **class_kwargs: Any) -> Callable[..., Any]: ...


class MethodView(View): ...
