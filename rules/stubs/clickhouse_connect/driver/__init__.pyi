# distribution: clickhouse-connect        source: ClickHouse Connect 0.8; clickhouse_connect/driver/__init__.py
