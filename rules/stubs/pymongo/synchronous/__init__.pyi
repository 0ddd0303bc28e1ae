# distribution: pymongo        source: PyMongo 4.13, "API Documentation"; pymongo/synchronous/__init__.py
