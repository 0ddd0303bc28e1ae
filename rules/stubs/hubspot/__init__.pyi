# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/__init__.py
from hubspot.client import Client as Client
from hubspot.hubspot import HubSpot as HubSpot
