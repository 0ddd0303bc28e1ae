# distribution: django        source: Django documentation 5.2, "Writing custom django-admin commands"
from typing import Any


class CommandError(Exception): ...


class BaseCommand:
    help: str
    stdout: Any
    stderr: Any
    style: Any
    def add_arguments(self, parser: Any) -> None: ...
    def handle(self, *args: Any, **options: Any) -> Any: ...
    def execute(self, *args: Any, **options: Any) -> Any: ...
