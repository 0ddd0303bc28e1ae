# distribution: replicate        source: replicate-python 1.0; replicate/client.py
from replicate import Client as Client
