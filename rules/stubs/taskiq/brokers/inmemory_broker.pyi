# distribution: taskiq        source: taskiq 0.11; taskiq/brokers/inmemory_broker.py
from taskiq.abc.broker import AsyncBroker

class InMemoryBroker(AsyncBroker): ...
