# distribution: kafka-python        source: kafka-python 2.2, "KafkaProducer", "KafkaConsumer"; kafka/producer/__init__.py
from kafka.producer.kafka import KafkaProducer as KafkaProducer
