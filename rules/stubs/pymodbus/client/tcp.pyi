# distribution: pymodbus        source: pymodbus 3.8, pymodbus/client/tcp.py
from pymodbus.client.base import ModbusBaseClient, ModbusBaseSyncClient
from typing import Any


class AsyncModbusTcpClient(ModbusBaseClient):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ModbusTcpClient(ModbusBaseSyncClient):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
