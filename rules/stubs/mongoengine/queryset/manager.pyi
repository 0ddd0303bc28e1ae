# distribution: mongoengine        source: MongoEngine 0.29, "API Reference"; mongoengine/queryset/manager.py
from mongoengine.queryset.queryset import QuerySet
from typing import Any, TypeVar

_T = TypeVar("_T")


class QuerySetManager:
    def __get__(self, instance: Any, owner: type[_T]) -> QuerySet[_T]: ...
