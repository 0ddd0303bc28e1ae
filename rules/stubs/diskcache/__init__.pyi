# distribution: diskcache        source: DiskCache 5.6; diskcache/__init__.py
from diskcache.core import Cache as Cache


class FanoutCache(Cache): ...
