# distribution: snowflake-connector-python        source: Snowflake Connector for Python 3.10, "Python Connector API"; src/snowflake/connector/cursor.py
from snowflake.connector import SnowflakeCursor as SnowflakeCursor
