# distribution: influxdb-client        source: influxdb-client 1.44, "API Reference"; influxdb_client/client/__init__.py
