# distribution: docker        source: Docker SDK for Python 7.1, "Client", "Containers"; docker/models/__init__.py
