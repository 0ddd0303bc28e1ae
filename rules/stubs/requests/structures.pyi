# distribution: requests        source: Requests 2.32, "Developer Interface"; src/requests/structures.py
from collections.abc import MutableMapping
from typing import Any


class CaseInsensitiveDict(MutableMapping[str, Any]):
    def lower_items(self) -> Any: ...
    def copy(self) -> CaseInsensitiveDict: ...
