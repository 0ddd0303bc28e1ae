# distribution: cassandra-driver        source: DataStax Python Driver 3.29, "API Documentation"; cassandra/concurrent.py
from asgi_ready import blocks
from typing import Any


@blocks("database")
def execute_concurrent(*args: Any, **kwargs: Any) -> list[Any]: ...
@blocks("database")
def execute_concurrent_with_args(*args: Any, **kwargs: Any) -> list[Any]: ...
