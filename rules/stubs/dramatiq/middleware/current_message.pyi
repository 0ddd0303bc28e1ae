# distribution: dramatiq        source: Dramatiq 1.17, "API Reference"; dramatiq/middleware/current_message.py
from dramatiq.middleware.middleware import Middleware as Middleware
from typing import Any


class CurrentMessage(Middleware):
    _MESSAGE: Any
    @classmethod
    def get_current_message(cls) -> Any: ...
    def before_process_message(self, broker: Any, message: Any) -> None: ...
    def after_process_message(self, broker: Any, message: Any, *, result: Any = None, exception: Any = None) -> None: ...
