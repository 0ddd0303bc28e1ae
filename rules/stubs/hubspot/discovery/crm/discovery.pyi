# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/discovery/crm/discovery.py
from hubspot.discovery.crm.contacts import discovery as contacts_discovery
from hubspot.discovery.crm.companies import discovery as companies_discovery
from hubspot.discovery.crm.deals import discovery as deals_discovery
from hubspot.discovery.crm.tickets import discovery as tickets_discovery
from hubspot.discovery.crm.products import discovery as products_discovery
from hubspot.discovery.crm.line_items import discovery as line_items_discovery
from hubspot.discovery.crm.objects import discovery as objects_discovery
from hubspot.discovery.crm.quotes import discovery as quotes_discovery


class Discovery:
    @property
    def contacts(self) -> contacts_discovery.Discovery: ...
    @property
    def companies(self) -> companies_discovery.Discovery: ...
    @property
    def deals(self) -> deals_discovery.Discovery: ...
    @property
    def tickets(self) -> tickets_discovery.Discovery: ...
    @property
    def products(self) -> products_discovery.Discovery: ...
    @property
    def line_items(self) -> line_items_discovery.Discovery: ...
    @property
    def objects(self) -> objects_discovery.Discovery: ...
    @property
    def quotes(self) -> quotes_discovery.Discovery: ...
