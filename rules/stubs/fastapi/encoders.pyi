# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/encoders.py
from typing import Any


def jsonable_encoder(obj: Any, *args: Any, **kwargs: Any) -> Any: ...
