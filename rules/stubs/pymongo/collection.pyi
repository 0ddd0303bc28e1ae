# distribution: pymongo        source: PyMongo 4.13, "API Documentation"; pymongo/collection.py
from pymongo.synchronous.collection import Collection as Collection
