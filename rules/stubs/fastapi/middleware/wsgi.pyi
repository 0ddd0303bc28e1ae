# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/middleware/wsgi.py
from starlette.middleware.wsgi import WSGIMiddleware as WSGIMiddleware
