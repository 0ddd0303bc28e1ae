# distribution: elasticsearch        source: elasticsearch-py 8.15, "Python Elasticsearch Client"; elasticsearch/__init__.py
from elasticsearch import helpers as helpers
from elasticsearch._async.client import AsyncElasticsearch as AsyncElasticsearch
from elasticsearch._sync.client import Elasticsearch as Elasticsearch
from elasticsearch.exceptions import ConnectionError as ConnectionError, NotFoundError as NotFoundError, RequestError as RequestError, TransportError as TransportError
