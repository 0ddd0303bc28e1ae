# distribution: fabric        source: Fabric 3.2; fabric/__init__.py
from fabric.connection import Connection as Connection
