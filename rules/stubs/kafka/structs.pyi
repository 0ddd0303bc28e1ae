# distribution: kafka-python        source: kafka-python 2.2, "KafkaProducer", "KafkaConsumer"; kafka/structs.py
from typing import NamedTuple


class TopicPartition(NamedTuple):
    topic: str
    partition: int
