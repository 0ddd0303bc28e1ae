# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/crm/line_items/__init__.py
