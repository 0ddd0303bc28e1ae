# distribution: kafka-python        source: kafka-python 2.2, "KafkaProducer", "KafkaConsumer"; kafka/producer/future.py
from asgi_ready import blocks
from typing import Any


class FutureRecordMetadata:
    def add_callback(self, *args: Any, **kwargs: Any) -> Any: ...
    def add_errback(self, *args: Any, **kwargs: Any) -> Any: ...
    is_done: bool
    @blocks("network", instead="aiokafka.AIOKafkaProducer.send_and_wait")
    def get(self, timeout: float | None = None) -> Any: ...
