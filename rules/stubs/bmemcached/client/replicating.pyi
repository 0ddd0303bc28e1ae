# distribution: python-binary-memcached        source: python-binary-memcached 0.32, README; bmemcached/client/replicating.py
from bmemcached.client.mixin import ClientMixin


class ReplicatingClient(ClientMixin):
    def enable_retry_delay(self, enable: bool) -> None: ...
