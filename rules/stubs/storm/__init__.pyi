# distribution: storm        source: Storm 0.21, "Tutorial"; storm/__init__.py
version: str
version_info: tuple[int, ...]
