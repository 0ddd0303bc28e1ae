# distribution: meilisearch        source: meilisearch-python 0.33, README; meilisearch/__init__.py
from meilisearch.client import Client as Client
