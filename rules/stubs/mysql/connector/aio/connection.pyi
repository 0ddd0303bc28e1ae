# distribution: mysql-connector-python        source: MySQL Connector/Python 8.3, "Connector/Python Asynchronous Connectivity"; mysql/connector/aio/connection.py
from mysql.connector.aio.abstracts import MySQLConnectionAbstract


class MySQLConnection(MySQLConnectionAbstract): ...
