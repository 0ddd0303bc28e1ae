# distribution: django        source: Django documentation 5.2, "Enumeration types"
from enum import Enum
from typing import Any


class Choices(Enum):
    @property
    def label(self) -> str: ...


class IntegerChoices(int, Choices): ...
class TextChoices(str, Choices): ...
