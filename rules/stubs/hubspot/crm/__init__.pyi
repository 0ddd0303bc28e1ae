# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/crm/__init__.py
