# distribution: valkey        source: valkey-py 6.1, README; valkey/cluster.py
from redis.cluster import RedisCluster


class ValkeyCluster(RedisCluster): ...
