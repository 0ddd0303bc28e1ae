# distribution: structlog        source: structlog 25, "API Reference", structlog.typing
from structlog.types import EventDict as EventDict, Processor as Processor, WrappedLogger as WrappedLogger
