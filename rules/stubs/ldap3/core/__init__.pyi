# distribution: ldap3        source: ldap3 2.9, "The Connection object"; ldap3/core/__init__.py
