# distribution: anyio        source: AnyIO 4.9, "API reference"; src/anyio/_core/__init__.py
