# distribution: django        source: django/contrib/admin/models.py
from django.db import models
from typing import Any

ADDITION: int
CHANGE: int
DELETION: int
ACTION_FLAG_CHOICES: Any


class LogEntryManager(models.Manager):
    use_in_migrations: bool
    def log_actions(self, user_id: Any, queryset: Any, action_flag: Any, change_message: str = "", *, single_object: bool = False) -> Any: ...


class LogEntry(models.Model):
    action_time: Any
    user: Any
    content_type: Any
    object_id: Any
    object_repr: Any
    action_flag: Any
    change_message: Any
    objects: Any
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def is_addition(self) -> bool: ...
    def is_change(self) -> bool: ...
    def is_deletion(self) -> bool: ...
    def get_change_message(self) -> Any: ...
    def get_edited_object(self) -> Any: ...
    def get_admin_url(self) -> Any: ...
