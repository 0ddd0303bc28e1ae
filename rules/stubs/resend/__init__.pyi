# distribution: resend        source: Resend Python SDK 2, README; resend/request.py: each method is one request made with requests
from asgi_ready import blocks
from typing import Any

api_key: str | None
api_url: str

class Emails:
    @blocks("http")
    @classmethod
    def send(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def get(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def update(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def cancel(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def list(cls, *args: Any, **kwargs: Any) -> Any: ...
class Batch:
    @blocks("http")
    @classmethod
    def send(cls, *args: Any, **kwargs: Any) -> Any: ...
class Domains:
    @blocks("http")
    @classmethod
    def create(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def get(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def list(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def update(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def remove(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def verify(cls, *args: Any, **kwargs: Any) -> Any: ...
class ApiKeys:
    @blocks("http")
    @classmethod
    def create(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def list(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def remove(cls, *args: Any, **kwargs: Any) -> Any: ...
class Audiences:
    @blocks("http")
    @classmethod
    def create(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def get(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def list(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def remove(cls, *args: Any, **kwargs: Any) -> Any: ...
class Contacts:
    @blocks("http")
    @classmethod
    def create(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def get(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def list(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def update(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def remove(cls, *args: Any, **kwargs: Any) -> Any: ...
class Broadcasts:
    @blocks("http")
    @classmethod
    def create(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def get(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def list(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def update(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def send(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http")
    @classmethod
    def remove(cls, *args: Any, **kwargs: Any) -> Any: ...
