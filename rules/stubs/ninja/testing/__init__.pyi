# distribution: django-ninja        source: Django Ninja 1 documentation, "Testing"; ninja/testing/__init__.py
from ninja.testing.client import TestAsyncClient as TestAsyncClient, TestClient as TestClient
