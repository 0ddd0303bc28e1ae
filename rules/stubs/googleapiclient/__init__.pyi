# distribution: google-api-python-client        source: google-api-python-client 2.140; googleapiclient/__init__.py
