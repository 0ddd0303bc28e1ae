# distribution: valkey        source: valkey-py 6.1, README; valkey/client.py
from redis.client import Pipeline as Pipeline, PubSub as PubSub, Redis


class Valkey(Redis): ...


StrictValkey = Valkey
