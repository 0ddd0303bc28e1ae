# distribution: python-binary-memcached        source: python-binary-memcached 0.32, README; bmemcached/__init__.py
from bmemcached.client import Client as Client, DistributedClient as DistributedClient, ReplicatingClient as ReplicatingClient
