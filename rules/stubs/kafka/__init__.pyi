# distribution: kafka-python        source: kafka-python 2.2, "KafkaProducer", "KafkaConsumer"; kafka/__init__.py
from kafka.admin.client import KafkaAdminClient as KafkaAdminClient
from kafka.consumer.group import KafkaConsumer as KafkaConsumer
from kafka.producer.kafka import KafkaProducer as KafkaProducer
from kafka.structs import TopicPartition as TopicPartition
