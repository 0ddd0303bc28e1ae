# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/staticfiles.py
from starlette.staticfiles import StaticFiles as StaticFiles
