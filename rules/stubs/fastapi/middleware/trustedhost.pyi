# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/middleware/trustedhost.py
from starlette.middleware.trustedhost import TrustedHostMiddleware as TrustedHostMiddleware
