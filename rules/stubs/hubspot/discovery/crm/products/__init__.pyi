# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/crm/products/__init__.py
