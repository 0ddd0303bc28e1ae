# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/websockets.py
from starlette.websockets import WebSocket as WebSocket, WebSocketDisconnect as WebSocketDisconnect, WebSocketState as WebSocketState
