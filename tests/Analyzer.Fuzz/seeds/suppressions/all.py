# asgi-ready: ignore-file[ASGI104] starts processes
import time

async def view(request):
    time.sleep(1)  # asgi-ready: ignore[ASGI103, ASGI104] why
    # asgi-ready: ignore[ASGI1] slow
    time.sleep(2)
    time.sleep(3)  # noqa: ASGI103,E501
    time.sleep(4)  # noqa
    time.sleep(5)  # asgi-ready: ignore

def f():  # asgi-ready: blocking
    pass
