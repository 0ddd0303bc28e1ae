# distribution: django        source: django/core/files/temp.py
from tempfile import NamedTemporaryFile as NamedTemporaryFile, gettempdir as gettempdir
