# distribution: aiobotocore        source: aiobotocore 2.15; aiobotocore/__init__.py
