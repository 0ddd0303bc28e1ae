# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/crm/deals/__init__.py
