# distribution: pymongo        source: PyMongo 4.13, "API Documentation"; pymongo/asynchronous/__init__.py
