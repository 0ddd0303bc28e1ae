# distribution: neo4j        source: Neo4j Python Driver 5.20, "API Documentation"; src/neo4j/__init__.py
from neo4j._async.driver import (
    AsyncDriver as AsyncDriver, AsyncGraphDatabase as AsyncGraphDatabase, AsyncManagedTransaction as AsyncManagedTransaction,
    AsyncResult as AsyncResult, AsyncSession as AsyncSession, AsyncTransaction as AsyncTransaction,
)
from neo4j._sync.driver import (
    Driver as Driver, GraphDatabase as GraphDatabase, ManagedTransaction as ManagedTransaction, Result as Result, Session as Session,
    Transaction as Transaction,
)
from typing import Any


def basic_auth(user: str, password: str, realm: str | None = None) -> Any: ...
def bearer_auth(base64_encoded_token: str) -> Any: ...
