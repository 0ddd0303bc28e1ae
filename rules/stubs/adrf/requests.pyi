# distribution: adrf        source: adrf README; adrf/requests.py
from rest_framework.request import Request


class AsyncRequest(Request): ...
