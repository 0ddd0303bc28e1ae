# distribution: tenacity        source: Tenacity 9.0; tenacity/nap.py
from asgi_ready import blocks


@blocks("sleep", instead="tenacity.AsyncRetrying")
def sleep(seconds: float) -> None: ...
