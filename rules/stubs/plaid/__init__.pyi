# distribution: plaid-python        source: plaid-python 38, plaid/__init__.py
from plaid.api_client import ApiClient as ApiClient
from plaid.configuration import Configuration as Configuration, Environment as Environment
