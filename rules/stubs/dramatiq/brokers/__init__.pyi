# distribution: dramatiq        source: Dramatiq 1.17; dramatiq/brokers/__init__.py
