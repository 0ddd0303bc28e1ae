# distribution: plaid-python        source: plaid-python 38, plaid/api/__init__.py
