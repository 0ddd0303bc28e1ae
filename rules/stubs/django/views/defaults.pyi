# distribution: django        source: django/views/defaults.py
from typing import Any

ERROR_404_TEMPLATE_NAME: str
ERROR_403_TEMPLATE_NAME: str
ERROR_400_TEMPLATE_NAME: str
ERROR_500_TEMPLATE_NAME: str
ERROR_PAGE_TEMPLATE: str


def page_not_found(request: Any, exception: Any, template_name: Any = ...) -> Any: ...
def server_error(request: Any, template_name: Any = ...) -> Any: ...
def bad_request(request: Any, exception: Any, template_name: Any = ...) -> Any: ...
def permission_denied(request: Any, exception: Any, template_name: Any = ...) -> Any: ...
