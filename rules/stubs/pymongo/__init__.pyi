# distribution: pymongo        source: PyMongo 4.13, "API Documentation"; pymongo/__init__.py
from pymongo import errors as errors
from pymongo.asynchronous.mongo_client import AsyncMongoClient as AsyncMongoClient
from pymongo.operations import (
    DeleteMany as DeleteMany, DeleteOne as DeleteOne, IndexModel as IndexModel, InsertOne as InsertOne, ReplaceOne as ReplaceOne,
    UpdateMany as UpdateMany, UpdateOne as UpdateOne,
)
from pymongo.synchronous.mongo_client import MongoClient as MongoClient
from typing import Any

ASCENDING: int
DESCENDING: int
TEXT: str
HASHED: str
GEO2D: str
GEOSPHERE: str
CursorType: Any
ReadPreference: Any
WriteConcern: Any
ReturnDocument: Any
