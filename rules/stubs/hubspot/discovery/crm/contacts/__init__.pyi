# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/crm/contacts/__init__.py
