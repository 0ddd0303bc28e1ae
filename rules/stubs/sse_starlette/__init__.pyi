# distribution: sse-starlette        source: sse-starlette 2, README; sse_starlette/__init__.py
from sse_starlette.event import JSONServerSentEvent as JSONServerSentEvent, ServerSentEvent as ServerSentEvent
from sse_starlette.sse import EventSourceResponse as EventSourceResponse
