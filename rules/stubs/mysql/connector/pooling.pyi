# distribution: mysql-connector-python        source: MySQL Connector/Python 9.0; mysql/connector/pooling.py
from asgi_ready import blocks
from mysql.connector.connection import MySQLConnection
from typing import Any


# Fills the pool when it is made.
@blocks("database", instead="mysql.connector.aio.connect", since="8.3.0")
class MySQLConnectionPool:
    pool_name: str
    pool_size: int
    def __init__(self, pool_size: int = 5, pool_name: Any = None, pool_reset_session: bool = True, **kwargs: Any) -> None: ...
    @blocks("database", instead="mysql.connector.aio.connect", since="8.3.0")
    def get_connection(self) -> MySQLConnection: ...
    def add_connection(self, cnx: Any = None) -> None: ...
    def set_config(self, **kwargs: Any) -> None: ...
