# distribution: google-cloud-storage        source: google-cloud-storage 2.18, "Client Library Reference"; google/cloud/storage/__init__.py
from google.cloud.storage.blob import Blob as Blob
from google.cloud.storage.bucket import Bucket as Bucket
from google.cloud.storage.client import Client as Client
