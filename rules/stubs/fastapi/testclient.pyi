# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/testclient.py
from starlette.testclient import TestClient as TestClient
