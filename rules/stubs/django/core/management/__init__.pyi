# distribution: django        source: Django 5.2 documentation, "Running management commands from your code"; django/core/management/__init__.py
from django.core.management.base import (
    BaseCommand as BaseCommand,
    CommandError as CommandError,
    CommandParser as CommandParser,
    handle_default_options as handle_default_options,
)
from typing import Any, overload


def find_commands(management_dir: str) -> list[str]: ...
def load_command_class(app_name: str, name: str) -> BaseCommand: ...
def get_commands() -> dict[str, str]: ...
# The commands of the project, by name. What Django's own do is not told here.
class _Commands: ...


_commands = _Commands()


@overload
def call_command(command_name: str, *args: Any, **options: Any):
    return getattr(_commands, command_name).handle(*args, **options)
@overload
def call_command(command_name: BaseCommand, *args: Any, **options: Any):
    return command_name.handle(*args, **options)
def execute_from_command_line(argv: list[str] | None = None) -> None: ...
