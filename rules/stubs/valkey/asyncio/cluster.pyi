# distribution: valkey        source: valkey-py 6.1, README; valkey/asyncio/cluster.py
from redis.asyncio.cluster import RedisCluster


class ValkeyCluster(RedisCluster): ...
