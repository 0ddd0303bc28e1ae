# distribution: snowflake-connector-python        source: Snowflake Connector for Python 3.10
