# distribution: djangorestframework        source: Django REST framework 3.16 documentation; rest_framework/reverse.py
from typing import Any


def preserve_builtin_query_params(url: Any, request: Any = None) -> Any: ...
def reverse(viewname: Any, args: Any = None, kwargs: Any = None, request: Any = None, format: Any = None, **extra: Any) -> Any: ...

reverse_lazy: Any
