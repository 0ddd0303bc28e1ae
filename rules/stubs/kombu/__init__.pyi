# distribution: kombu        source: Kombu 5.4, "API Reference"; kombu/__init__.py
from kombu.connection import Connection as Connection
from kombu.entity import Exchange as Exchange, Queue as Queue
from kombu.messaging import Consumer as Consumer, Producer as Producer
