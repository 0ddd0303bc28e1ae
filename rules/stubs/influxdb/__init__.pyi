# distribution: influxdb        source: influxdb-python 5.3; influxdb/__init__.py
from influxdb.client import InfluxDBClient as InfluxDBClient
