# distribution: valkey        source: valkey-py 6.1, README; valkey/asyncio/client.py
from redis.asyncio.client import Pipeline as Pipeline, PubSub as PubSub, Redis


class Valkey(Redis): ...


StrictValkey = Valkey
