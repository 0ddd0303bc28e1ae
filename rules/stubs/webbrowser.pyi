# distribution: python        source: Python 3.13 Library Reference, "webbrowser"
from asgi_ready import blocks


@blocks("process", instead="asyncio.to_thread")
def open(url: str, new: int = 0, autoraise: bool = True) -> bool: ...
