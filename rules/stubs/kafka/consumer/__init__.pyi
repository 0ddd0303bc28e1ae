# distribution: kafka-python        source: kafka-python 2.2, "KafkaProducer", "KafkaConsumer"; kafka/consumer/__init__.py
from kafka.consumer.group import KafkaConsumer as KafkaConsumer
