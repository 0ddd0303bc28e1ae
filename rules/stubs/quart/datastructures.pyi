# distribution: Quart        source: Quart 0.20, "API Reference"; src/quart/datastructures.py
from os import PathLike
import werkzeug.datastructures


class FileStorage(werkzeug.datastructures.FileStorage):
    async def save(self, destination: PathLike[str] | str, buffer_size: int = 16384) -> None: ...
    async def load(self, source: PathLike[str] | str, buffer_size: int = 16384) -> None: ...
