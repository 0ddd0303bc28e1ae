# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/brave_search/__init__.py
from langchain_community.tools.brave_search.tool import BraveSearch as BraveSearch
