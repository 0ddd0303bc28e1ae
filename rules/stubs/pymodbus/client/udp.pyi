# distribution: pymodbus        source: pymodbus 3.8, pymodbus/client/udp.py
from pymodbus.client.base import ModbusBaseClient, ModbusBaseSyncClient
from typing import Any


class AsyncModbusUdpClient(ModbusBaseClient):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ModbusUdpClient(ModbusBaseSyncClient):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
