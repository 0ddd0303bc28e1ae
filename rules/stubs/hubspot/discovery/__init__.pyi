# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/__init__.py
