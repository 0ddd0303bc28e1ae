# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/middleware/cors.py
from starlette.middleware.cors import CORSMiddleware as CORSMiddleware
