# distribution: redis        source: redis-py 6.4, "Redis Commands", "Asyncio Examples"; redis/asyncio/__init__.py
from redis.asyncio.client import Redis as Redis, StrictRedis as StrictRedis
from redis.asyncio.cluster import RedisCluster as RedisCluster
from redis.asyncio.connection import (
    BlockingConnectionPool as BlockingConnectionPool, Connection as Connection, ConnectionPool as ConnectionPool,
    SSLConnection as SSLConnection, UnixDomainSocketConnection as UnixDomainSocketConnection,
)
from redis.asyncio.sentinel import Sentinel as Sentinel, SentinelConnectionPool as SentinelConnectionPool
from redis.asyncio.utils import from_url as from_url
from redis.exceptions import (
    AuthenticationError as AuthenticationError, AuthenticationWrongNumberOfArgsError as AuthenticationWrongNumberOfArgsError, BusyLoadingError as BusyLoadingError, ChildDeadlockedError as ChildDeadlockedError,
    ConnectionError as ConnectionError, DataError as DataError, InvalidResponse as InvalidResponse,
    OutOfMemoryError as OutOfMemoryError, PubSubError as PubSubError, ReadOnlyError as ReadOnlyError,
    RedisError as RedisError, ResponseError as ResponseError, TimeoutError as TimeoutError,
    WatchError as WatchError,
)
