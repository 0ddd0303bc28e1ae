# distribution: hypercorn        source: Hypercorn 0.17; src/hypercorn/config.py
from typing import Any


class Config:
    bind: Any
    workers: int
    @classmethod
    def from_mapping(cls, mapping: Any = None, **kwargs: Any) -> Config: ...
