# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/pubmed/__init__.py
from langchain_community.tools.pubmed.tool import PubmedQueryRun as PubmedQueryRun
