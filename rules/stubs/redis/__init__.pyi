# distribution: redis        source: redis-py 6.4, "Redis Commands", "Asyncio Examples"; redis/__init__.py
from redis import asyncio as asyncio, exceptions as exceptions
from redis.client import Redis as Redis, StrictRedis as StrictRedis
from redis.cluster import RedisCluster as RedisCluster
from redis.connection import (
    BlockingConnectionPool as BlockingConnectionPool, Connection as Connection, ConnectionPool as ConnectionPool,
    SSLConnection as SSLConnection, UnixDomainSocketConnection as UnixDomainSocketConnection,
)
from redis.exceptions import (
    AuthenticationError as AuthenticationError, AuthenticationWrongNumberOfArgsError as AuthenticationWrongNumberOfArgsError, BusyLoadingError as BusyLoadingError, ChildDeadlockedError as ChildDeadlockedError,
    ConnectionError as ConnectionError, DataError as DataError, InvalidPipelineStack as InvalidPipelineStack, InvalidResponse as InvalidResponse,
    MaxConnectionsError as MaxConnectionsError, OutOfMemoryError as OutOfMemoryError, PubSubError as PubSubError, ReadOnlyError as ReadOnlyError,
    RedisClusterException as RedisClusterException, RedisError as RedisError, ResponseError as ResponseError, TimeoutError as TimeoutError,
    WatchError as WatchError,
)
from redis.sentinel import Sentinel as Sentinel, SentinelConnectionPool as SentinelConnectionPool
from redis.utils import from_url as from_url

__version__: str
