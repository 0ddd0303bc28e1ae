# distribution: jellyfin-apiclient-python        source: jellyfin-apiclient-python 1.13, jellyfin_apiclient_python/__init__.py
from jellyfin_apiclient_python.client import JellyfinClient as JellyfinClient
