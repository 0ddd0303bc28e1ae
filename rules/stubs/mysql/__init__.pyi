# distribution: mysql-connector-python        source: MySQL Connector/Python 9.0; mysql/__init__.py
