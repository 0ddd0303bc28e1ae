# distribution: asgiref        source: asgiref 3.12, README
__version__: str
