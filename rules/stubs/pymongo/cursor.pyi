# distribution: pymongo        source: PyMongo 4.13, "API Documentation"; pymongo/cursor.py
from pymongo.synchronous.cursor import Cursor as Cursor
