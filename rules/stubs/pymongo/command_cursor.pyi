# distribution: pymongo        source: PyMongo 4.13, "API Documentation"; pymongo/command_cursor.py
from pymongo.synchronous.command_cursor import CommandCursor as CommandCursor
