# distribution: aioodbc        source: aioodbc 0.5, README; aioodbc/__init__.py
from aioodbc.connection import Connection as Connection, connect as connect
from aioodbc.cursor import Cursor as Cursor
from aioodbc.pool import Pool as Pool, create_pool as create_pool
from typing import Any


async def dataSources(loop: Any = None, executor: Any = None) -> dict[str, str]: ...
