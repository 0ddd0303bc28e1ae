# distribution: mcp        source: MCP Python SDK 1.9; src/mcp/server/__init__.py
from typing import Any

class Server:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def list_tools(self):
        def decorate(function):
            return function
        return decorate
    def call_tool(self):
        def decorate(function):
            return function
        return decorate
    def list_resources(self):
        def decorate(function):
            return function
        return decorate
    def read_resource(self):
        def decorate(function):
            return function
        return decorate
    def list_prompts(self):
        def decorate(function):
            return function
        return decorate
    def get_prompt(self):
        def decorate(function):
            return function
        return decorate
    def list_resource_templates(self):
        def decorate(function):
            return function
        return decorate
    async def run(self, *args: Any, **kwargs: Any) -> Any: ...
    def create_initialization_options(self, *args: Any, **kwargs: Any) -> Any: ...
    def get_capabilities(self, *args: Any, **kwargs: Any) -> Any: ...
