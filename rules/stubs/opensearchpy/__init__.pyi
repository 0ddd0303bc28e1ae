# distribution: opensearch-py        source: opensearch-py 2.6, "Python client"; opensearchpy/__init__.py
from opensearchpy import helpers as helpers
from opensearchpy._async.client import AsyncOpenSearch as AsyncOpenSearch
from opensearchpy.client import OpenSearch as OpenSearch
from opensearchpy.exceptions import ConnectionError as ConnectionError, NotFoundError as NotFoundError, RequestError as RequestError, TransportError as TransportError
