# distribution: djangorestframework        source: Django REST framework 3.16 documentation; rest_framework/versioning.py
from typing import Any


class BaseVersioning:
    default_version: Any
    allowed_versions: Any
    version_param: Any
    def determine_version(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
    def reverse(self, viewname: Any, args: Any = None, kwargs: Any = None, request: Any = None, format: Any = None, **extra: Any) -> Any: ...
    def is_allowed_version(self, version: Any) -> Any: ...


class AcceptHeaderVersioning(BaseVersioning):
    invalid_version_message: Any
    def determine_version(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...


class URLPathVersioning(BaseVersioning):
    invalid_version_message: Any
    def determine_version(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
    def reverse(self, viewname: Any, args: Any = None, kwargs: Any = None, request: Any = None, format: Any = None, **extra: Any) -> Any: ...


class NamespaceVersioning(BaseVersioning):
    invalid_version_message: Any
    def determine_version(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
    def reverse(self, viewname: Any, args: Any = None, kwargs: Any = None, request: Any = None, format: Any = None, **extra: Any) -> Any: ...
    def get_versioned_viewname(self, viewname: Any, request: Any) -> Any: ...


class HostNameVersioning(BaseVersioning):
    hostname_regex: Any
    invalid_version_message: Any
    def determine_version(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...


class QueryParameterVersioning(BaseVersioning):
    invalid_version_message: Any
    def determine_version(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
    def reverse(self, viewname: Any, args: Any = None, kwargs: Any = None, request: Any = None, format: Any = None, **extra: Any) -> Any: ...
