# distribution: taskiq        source: taskiq 0.11; taskiq/abc/__init__.py
