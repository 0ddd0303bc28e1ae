# distribution: django        source: Django 5.2 documentation, "Applications"; django/__init__.py
VERSION: tuple[int, int, int, str, int]
__version__: str


def get_version(version: tuple[int, int, int, str, int] | None = None) -> str: ...
def setup(set_prefix: bool = True) -> None: ...
