# distribution: snowflake-connector-python        source: Snowflake Connector for Python 3.10, "Python Connector API"; src/snowflake/connector/connection.py
from snowflake.connector import SnowflakeConnection as SnowflakeConnection
