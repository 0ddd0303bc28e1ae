# distribution: pymongo        source: PyMongo 4.13, "API Documentation"; pymongo/database.py
from pymongo.synchronous.database import Database as Database
