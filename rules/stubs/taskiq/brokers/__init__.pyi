# distribution: taskiq        source: taskiq 0.11; taskiq/brokers/__init__.py
