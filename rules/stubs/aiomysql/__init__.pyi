# distribution: aiomysql        source: aiomysql 0.2, "API Reference"; aiomysql/__init__.py
from aiomysql.connection import Connection as Connection, connect as connect
from aiomysql.cursors import Cursor as Cursor, DictCursor as DictCursor, SSCursor as SSCursor, SSDictCursor as SSDictCursor
from aiomysql.pool import Pool as Pool, create_pool as create_pool
