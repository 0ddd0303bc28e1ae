# distribution: valkey        source: valkey-py 6.1, README; valkey/__init__.py (redis-py 5 under other names)
from redis.connection import BlockingConnectionPool as BlockingConnectionPool, Connection as Connection, ConnectionPool as ConnectionPool, SSLConnection as SSLConnection
from redis.sentinel import Sentinel as Sentinel
from valkey import asyncio as asyncio, exceptions as exceptions
from valkey.client import StrictValkey as StrictValkey, Valkey as Valkey
from valkey.cluster import ValkeyCluster as ValkeyCluster
from valkey.exceptions import ValkeyError as ValkeyError, AuthenticationError as AuthenticationError, BusyLoadingError as BusyLoadingError, ConnectionError as ConnectionError, DataError as DataError, InvalidResponse as InvalidResponse, OutOfMemoryError as OutOfMemoryError, PubSubError as PubSubError, ReadOnlyError as ReadOnlyError, ResponseError as ResponseError, TimeoutError as TimeoutError, WatchError as WatchError
from valkey.utils import from_url as from_url

Redis = Valkey
StrictRedis = StrictValkey
RedisCluster = ValkeyCluster
RedisError = ValkeyError
