# distribution: pymongo        source: PyMongo 4.13, "API Documentation"; pymongo/mongo_client.py
from pymongo.synchronous.mongo_client import MongoClient as MongoClient
