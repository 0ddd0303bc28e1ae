# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/types.py
from typing import Any

DecoratedCallable = Any
IncEx = Any
UnionType = Any
ModelNameMap = Any
