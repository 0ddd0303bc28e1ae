# distribution: asyncmy        source: asyncmy 0.2, README; asyncmy/__init__.py
from asyncmy.connection import Connection as Connection, connect as connect
from asyncmy.pool import Pool as Pool, create_pool as create_pool
