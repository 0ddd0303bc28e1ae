"""Who asks for what."""
import time
import uuid

from asgiref.sync import iscoroutinefunction
from django.utils.decorators import sync_and_async_middleware

from catalog.models import Visit


class VisitorMiddleware:
    """Counts visits. Written for WSGI: every request is moved to a thread for it, and keeps that thread to its end."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        started = time.monotonic()
        response = self.get_response(request)
        Visit.objects.create(path=request.path, milliseconds=int((time.monotonic() - started) * 1000))
        return response


@sync_and_async_middleware
def request_id(get_response):
    """Gives each request an id, on either kind of server."""
    if iscoroutinefunction(get_response):

        async def middleware(request):
            request.id = uuid.uuid4().hex
            response = await get_response(request)
            response["X-Request-Id"] = request.id
            return response

    else:

        def middleware(request):
            request.id = uuid.uuid4().hex
            response = get_response(request)
            response["X-Request-Id"] = request.id
            return response

    return middleware
