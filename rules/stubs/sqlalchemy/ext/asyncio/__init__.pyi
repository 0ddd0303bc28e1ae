# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Asynchronous I/O (asyncio)"; lib/sqlalchemy/ext/asyncio/__init__.py
from sqlalchemy.ext.asyncio.engine import (
    AsyncConnection as AsyncConnection, AsyncEngine as AsyncEngine, AsyncTransaction as AsyncTransaction,
    async_engine_from_config as async_engine_from_config, create_async_engine as create_async_engine,
    create_async_pool_from_url as create_async_pool_from_url,
)
from sqlalchemy.ext.asyncio.result import AsyncMappingResult as AsyncMappingResult, AsyncResult as AsyncResult, AsyncScalarResult as AsyncScalarResult
from sqlalchemy.ext.asyncio.scoping import async_scoped_session as async_scoped_session
from sqlalchemy.ext.asyncio.session import (
    AsyncAttrs as AsyncAttrs, AsyncSession as AsyncSession, AsyncSessionTransaction as AsyncSessionTransaction,
    async_object_session as async_object_session, async_session as async_session, async_sessionmaker as async_sessionmaker,
    close_all_sessions as close_all_sessions,
)
