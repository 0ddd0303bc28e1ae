# distribution: boto3        source: Boto3 1.40, "Guide", "Available services"; boto3/resources/__init__.py
