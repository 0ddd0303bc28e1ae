# distribution: opensearch-py        source: opensearch-py 2.6, "Python client"; opensearchpy/_async/__init__.py
