# distribution: fastmcp        source: FastMCP 2.13; src/fastmcp/server/__init__.py
from fastmcp.server.server import Context as Context
from fastmcp.server.server import FastMCP as FastMCP
