# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/middleware/gzip.py
from starlette.middleware.gzip import GZipMiddleware as GZipMiddleware
