# distribution: dogpile.cache        source: dogpile.cache 1.3, dogpile/cache/__init__.py
from dogpile.cache.region import CacheRegion as CacheRegion, make_region as make_region
