import asyncio
import queue
import threading

from fastapi import APIRouter, Request

router = APIRouter()

events: queue.Queue[dict] = queue.Queue(maxsize=1000)
received: asyncio.Queue[dict] = asyncio.Queue()
_lock = threading.Lock()
_seen: set[str] = set()


@router.post("/payment")
async def payment(request: Request) -> dict[str, bool]:
    event = await request.json()
    with _lock:
        if event["id"] in _seen:
            return {"new": False}
        _seen.add(event["id"])
    await received.put(event)
    return {"new": True}


@router.get("/next")
async def next_event() -> dict:
    return events.get(timeout=30)


@router.get("/poll")
async def poll() -> dict:
    try:
        return events.get_nowait()
    except queue.Empty:
        return {}
