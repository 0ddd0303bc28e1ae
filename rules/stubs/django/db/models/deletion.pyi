# distribution: django        source: Django documentation 5.2, "ForeignKey.on_delete"
from django.db.utils import IntegrityError
from typing import Any


class ProtectedError(IntegrityError): ...
class RestrictedError(IntegrityError): ...


CASCADE: Any
PROTECT: Any
RESTRICT: Any
SET_NULL: Any
SET_DEFAULT: Any
DO_NOTHING: Any


def SET(value: Any) -> Any: ...
