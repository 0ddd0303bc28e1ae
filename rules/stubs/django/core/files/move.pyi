# distribution: django        source: django/core/files/move.py
from asgi_ready import blocks


@blocks("file", instead="asgiref.sync.sync_to_async")
def file_move_safe(old_file_name: str, new_file_name: str, chunk_size: int = 65536, allow_overwrite: bool = False) -> None: ...
