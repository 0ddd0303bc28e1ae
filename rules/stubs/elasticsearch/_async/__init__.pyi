# distribution: elasticsearch        source: elasticsearch-py 8.15, "Python Elasticsearch Client"; elasticsearch/_async/__init__.py
