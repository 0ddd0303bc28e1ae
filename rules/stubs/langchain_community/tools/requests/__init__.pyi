# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/requests/__init__.py
from langchain_community.tools.requests.tool import RequestsGetTool as RequestsGetTool, RequestsPostTool as RequestsPostTool, RequestsPatchTool as RequestsPatchTool, RequestsPutTool as RequestsPutTool, RequestsDeleteTool as RequestsDeleteTool
