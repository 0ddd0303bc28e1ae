# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/middleware/__init__.py
from starlette.middleware import Middleware as Middleware
