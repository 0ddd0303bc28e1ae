# distribution: valkey        source: valkey-py 6.1, README; valkey/asyncio/__init__.py
from redis.asyncio.connection import BlockingConnectionPool as BlockingConnectionPool, Connection as Connection, ConnectionPool as ConnectionPool, SSLConnection as SSLConnection
from redis.asyncio.sentinel import Sentinel as Sentinel
from valkey.asyncio.client import StrictValkey as StrictValkey, Valkey as Valkey
from valkey.asyncio.cluster import ValkeyCluster as ValkeyCluster
from valkey.asyncio.utils import from_url as from_url
from valkey.exceptions import ValkeyError as ValkeyError, AuthenticationError as AuthenticationError, BusyLoadingError as BusyLoadingError, ConnectionError as ConnectionError, DataError as DataError, InvalidResponse as InvalidResponse, OutOfMemoryError as OutOfMemoryError, PubSubError as PubSubError, ReadOnlyError as ReadOnlyError, ResponseError as ResponseError, TimeoutError as TimeoutError, WatchError as WatchError

Redis = Valkey
StrictRedis = StrictValkey
RedisCluster = ValkeyCluster
RedisError = ValkeyError
