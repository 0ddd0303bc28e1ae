# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/crm/objects/__init__.py
