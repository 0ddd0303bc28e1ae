# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/vectorstores/__init__.py
from langchain_community.vectorstores.chroma import Chroma as Chroma
from langchain_community.vectorstores.faiss import FAISS as FAISS
from langchain_community.vectorstores.qdrant import Qdrant as Qdrant
from langchain_community.vectorstores.pinecone import Pinecone as Pinecone
from langchain_community.vectorstores.pgvector import PGVector as PGVector
from langchain_community.vectorstores.milvus import Milvus as Milvus
from langchain_community.vectorstores.weaviate import Weaviate as Weaviate
from langchain_community.vectorstores.elasticsearch import ElasticsearchStore as ElasticsearchStore
from langchain_community.vectorstores.redis import Redis as Redis
from langchain_core.vectorstores import VectorStore as VectorStore
