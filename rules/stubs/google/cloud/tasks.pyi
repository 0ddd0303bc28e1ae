# distribution: google-cloud-tasks        source: google-cloud-tasks 2.16, google/cloud/tasks/__init__.py
from google.cloud.tasks_v2 import CloudTasksAsyncClient as CloudTasksAsyncClient, CloudTasksClient as CloudTasksClient
