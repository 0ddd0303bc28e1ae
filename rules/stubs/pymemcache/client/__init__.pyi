# distribution: pymemcache        source: pymemcache 4.0, "Getting started"; pymemcache/client/__init__.py
from pymemcache.client.base import Client as Client, PooledClient as PooledClient
from pymemcache.client.hash import HashClient as HashClient
