# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/requests.py
from starlette.requests import HTTPConnection as HTTPConnection, Request as Request
