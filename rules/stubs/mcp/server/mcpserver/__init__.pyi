# distribution: mcp        source: MCP Python SDK 2.0; src/mcp/server/mcpserver/__init__.py
from mcp.server.mcpserver.server import Context as Context
from mcp.server.mcpserver.server import MCPServer as MCPServer
