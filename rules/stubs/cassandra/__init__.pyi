# distribution: cassandra-driver        source: DataStax Python Driver 3.29, "API Documentation"; cassandra/__init__.py
from typing import Any

ConsistencyLevel: Any
