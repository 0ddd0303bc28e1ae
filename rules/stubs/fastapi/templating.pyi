# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/templating.py
from starlette.templating import Jinja2Templates as Jinja2Templates
