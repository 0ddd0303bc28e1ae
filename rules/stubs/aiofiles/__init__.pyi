# distribution: aiofiles        source: aiofiles 24.1, README; src/aiofiles/__init__.py
from aiofiles import os as os, tempfile as tempfile
from aiofiles.threadpool import open as open
