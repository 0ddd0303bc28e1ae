# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/crm/tickets/__init__.py
