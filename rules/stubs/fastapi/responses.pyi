# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/responses.py
from starlette.responses import (
    FileResponse as FileResponse, HTMLResponse as HTMLResponse, JSONResponse as JSONResponse, PlainTextResponse as PlainTextResponse,
    RedirectResponse as RedirectResponse, Response as Response, StreamingResponse as StreamingResponse,
)


class UJSONResponse(JSONResponse): ...
class ORJSONResponse(JSONResponse): ...
