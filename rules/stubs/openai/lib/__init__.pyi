# distribution: openai        source: openai-python 1.50, "README", "api.md"; src/openai/lib/__init__.py
