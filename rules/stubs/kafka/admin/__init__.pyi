# distribution: kafka-python        source: kafka-python 2.2, "KafkaProducer", "KafkaConsumer"; kafka/admin/__init__.py
from kafka.admin.client import KafkaAdminClient as KafkaAdminClient
