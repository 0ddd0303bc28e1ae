# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/__init__.py
__version__: str
