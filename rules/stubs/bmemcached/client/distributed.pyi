# distribution: python-binary-memcached        source: python-binary-memcached 0.32, README; bmemcached/client/distributed.py
from bmemcached.client.mixin import ClientMixin


class DistributedClient(ClientMixin): ...
