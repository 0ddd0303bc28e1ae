# distribution: python        source: Python 3.13 Library Reference, "keyword"
from typing import Any

kwlist: Any
softkwlist: Any


def iskeyword(*args: Any, **kwargs: Any) -> Any: ...
def issoftkeyword(*args: Any, **kwargs: Any) -> Any: ...
