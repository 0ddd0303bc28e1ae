# distribution: kubernetes        source: kubernetes-client 31.0; kubernetes/__init__.py
from kubernetes import client as client, config as config, watch as watch
