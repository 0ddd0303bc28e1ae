# distribution: python-binary-memcached        source: python-binary-memcached 0.32, README; bmemcached/client/__init__.py
from bmemcached.client.distributed import DistributedClient as DistributedClient
from bmemcached.client.replicating import ReplicatingClient as ReplicatingClient

Client = ReplicatingClient
