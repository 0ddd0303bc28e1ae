# distribution: mcp        source: MCP Python SDK 1.9, README; src/mcp/server/fastmcp/__init__.py
from mcp.server.fastmcp.server import Context as Context
from mcp.server.fastmcp.server import FastMCP as FastMCP
