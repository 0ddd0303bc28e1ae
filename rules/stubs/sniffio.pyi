# distribution: sniffio        source: sniffio 1.3, documentation "Usage"
from asgi_ready import running_loop


class AsyncLibraryNotFoundError(RuntimeError): ...


@running_loop
def current_async_library() -> str: ...
