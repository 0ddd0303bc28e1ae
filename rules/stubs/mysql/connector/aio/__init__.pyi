# distribution: mysql-connector-python        source: MySQL Connector/Python 8.3, "Connector/Python Asynchronous Connectivity"; mysql/connector/aio/__init__.py
from mysql.connector.aio.abstracts import MySQLConnectionAbstract
from mysql.connector.aio.connection import MySQLConnection as MySQLConnection
from typing import Any


async def connect(*args: Any, **kwargs: Any) -> MySQLConnectionAbstract: ...
