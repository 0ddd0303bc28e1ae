# distribution: google-cloud-secret-manager        source: google-cloud-secret-manager 2.20, google/cloud/secretmanager/__init__.py
from google.cloud.secretmanager_v1 import SecretManagerServiceAsyncClient as SecretManagerServiceAsyncClient, SecretManagerServiceClient as SecretManagerServiceClient
