# distribution: pika        source: Pika 1.3, "Core Class and Module Documentation"; pika/adapters/__init__.py
from pika.adapters.blocking_connection import BlockingConnection as BlockingConnection
