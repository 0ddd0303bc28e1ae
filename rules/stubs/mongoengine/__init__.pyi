# distribution: mongoengine        source: MongoEngine 0.29, "API Reference"; mongoengine/__init__.py
from mongoengine.connection import connect as connect, disconnect as disconnect, disconnect_all as disconnect_all, get_connection as get_connection, get_db as get_db, register_connection as register_connection
from mongoengine.document import Document as Document, DynamicDocument as DynamicDocument, DynamicEmbeddedDocument as DynamicEmbeddedDocument, EmbeddedDocument as EmbeddedDocument
from mongoengine.errors import *
from mongoengine.fields import *
from mongoengine.queryset import Q as Q, QuerySet as QuerySet
