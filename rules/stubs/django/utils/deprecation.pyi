# distribution: django        source: Django 5.2 documentation, "Upgrading pre-Django 1.10-style middleware"; django/utils/deprecation.py
from asgiref.sync import sync_to_async
from collections.abc import Callable
from typing import Any


# Under ASGI the hooks run in a thread, the chain below stays on the loop. A class that overrides `__call__` is on its own.
class MiddlewareMixin:
    sync_capable: bool
    async_capable: bool
    async_mode: bool
    get_response: Callable[[Any], Any]
    def __init__(self, get_response):
        self.get_response = get_response
    def __call__(self, request):
        if self.async_mode:
            return self.__acall__(request)
        return self.get_response(request)
    async def __acall__(self, request: Any) -> Any:
        await sync_to_async(self.process_request)(request)
        response = await self.get_response(request)
        return await sync_to_async(self.process_response)(request, response)
