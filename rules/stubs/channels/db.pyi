# distribution: channels        source: Channels 4 documentation, "Database Access"; channels/db.py
from asgiref.sync import SyncToAsync


# Runs its function in the thread of `sync_to_async`, and closes old connections before and after.
class DatabaseSyncToAsync(SyncToAsync): ...


def database_sync_to_async(func, thread_sensitive=True, executor=None):
    return DatabaseSyncToAsync(func, thread_sensitive, executor)
async def aclose_old_connections() -> None: ...
