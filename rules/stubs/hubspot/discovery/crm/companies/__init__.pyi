# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/crm/companies/__init__.py
