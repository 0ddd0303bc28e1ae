# distribution: pymodbus        source: pymodbus 3.8, pymodbus/client/tls.py
from pymodbus.client.tcp import AsyncModbusTcpClient, ModbusTcpClient
from typing import Any


class AsyncModbusTlsClient(AsyncModbusTcpClient):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ModbusTlsClient(ModbusTcpClient):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
