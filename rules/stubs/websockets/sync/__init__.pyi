# distribution: websockets        source: websockets 13, "API reference"; src/websockets/sync/__init__.py
