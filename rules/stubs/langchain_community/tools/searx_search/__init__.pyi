# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/searx_search/__init__.py
from langchain_community.tools.searx_search.tool import SearxSearchRun as SearxSearchRun, SearxSearchResults as SearxSearchResults
