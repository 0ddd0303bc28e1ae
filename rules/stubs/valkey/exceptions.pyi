# distribution: valkey        source: valkey-py 6.1, README; valkey/exceptions.py
from redis.exceptions import RedisError, AuthenticationError as AuthenticationError, BusyLoadingError as BusyLoadingError, ConnectionError as ConnectionError, DataError as DataError, InvalidResponse as InvalidResponse, OutOfMemoryError as OutOfMemoryError, PubSubError as PubSubError, ReadOnlyError as ReadOnlyError, ResponseError as ResponseError, TimeoutError as TimeoutError, WatchError as WatchError


class ValkeyError(RedisError): ...
