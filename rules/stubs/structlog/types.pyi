# distribution: structlog        source: structlog 25, "API Reference", structlog.typing
from typing import Any

EventDict = dict[str, Any]
Processor = Any
WrappedLogger = Any
