# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/hubspot.py
from hubspot.client import Client


class HubSpot(Client): ...
