# distribution: rich        source: Rich 14, "Prompt"; rich/prompt.py
from asgi_ready import blocks
from typing import Any

class Prompt:
    @blocks("console")
    @classmethod
    def ask(cls, prompt: Any = "", **kwargs: Any) -> str: ...
class Confirm:
    @blocks("console")
    @classmethod
    def ask(cls, prompt: Any = "", **kwargs: Any) -> bool: ...
class IntPrompt:
    @blocks("console")
    @classmethod
    def ask(cls, prompt: Any = "", **kwargs: Any) -> int: ...
