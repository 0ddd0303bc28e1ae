# distribution: pymongo        source: PyMongo 4.13, "API Documentation"; pymongo/client_session.py
from pymongo.synchronous.client_session import ClientSession as ClientSession
