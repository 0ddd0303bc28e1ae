# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/security/base.py
from typing import Any


class SecurityBase:
    model: Any
    scheme_name: str
