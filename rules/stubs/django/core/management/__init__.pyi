# distribution: django        source: Django documentation 5.2, "django-admin and manage.py"
from asgi_ready import blocks
from django.core.management.base import BaseCommand as BaseCommand, CommandError as CommandError
from typing import Any


@blocks("declared", instead="sync_to_async(call_command)")
def call_command(command_name: Any, *args: Any, **options: Any) -> Any: ...
def execute_from_command_line(argv: list[str] | None = None) -> None: ...
