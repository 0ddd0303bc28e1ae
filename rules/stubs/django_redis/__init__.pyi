# distribution: django-redis        source: django-redis' README, "Raw operations"; django_redis/__init__.py
from redis import Redis


def get_redis_connection(alias: str = "default", write: bool = True) -> Redis: ...
