# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/arxiv/__init__.py
from langchain_community.tools.arxiv.tool import ArxivQueryRun as ArxivQueryRun
