# distribution: pymongo        source: PyMongo 4.13, "API Documentation"; pymongo/change_stream.py
from pymongo.synchronous.change_stream import ChangeStream as ChangeStream
