# distribution: botocore        source: Boto3 1.40, "Guide", "Available services"; botocore/__init__.py
