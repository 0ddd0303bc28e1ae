# distribution: asyncpg        source: asyncpg 0.30, "API Reference"; asyncpg/__init__.py
from asyncpg.connection import Connection as Connection, connect as connect
from asyncpg.exceptions import *
from asyncpg.pool import Pool as Pool, create_pool as create_pool
from asyncpg.protocol import Record as Record
