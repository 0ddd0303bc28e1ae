# distribution: google-cloud-pubsub        source: google-cloud-pubsub 2.23; google/cloud/pubsub.py
from google.cloud.pubsub_v1 import PublisherClient as PublisherClient, SubscriberClient as SubscriberClient
