# distribution: python        source: Python 3.13 Library Reference, "xmlrpc"
