# distribution: anthropic        source: anthropic-sdk-python 0.34, "README", "api.md"; src/anthropic/lib/__init__.py
