# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/crm/quotes/__init__.py
