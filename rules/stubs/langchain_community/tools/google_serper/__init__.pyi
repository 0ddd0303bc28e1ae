# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/google_serper/__init__.py
from langchain_community.tools.google_serper.tool import GoogleSerperRun as GoogleSerperRun, GoogleSerperResults as GoogleSerperResults
