# distribution: firebase-admin        source: Firebase Admin Python SDK 6.5; firebase_admin/__init__.py
from typing import Any


def initialize_app(*args: Any, **kwargs: Any) -> Any: ...
def get_app(name: str = ...) -> Any: ...
def delete_app(app: Any) -> None: ...


credentials: Any
