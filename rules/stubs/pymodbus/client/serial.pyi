# distribution: pymodbus        source: pymodbus 3.8, pymodbus/client/serial.py
from pymodbus.client.base import ModbusBaseClient, ModbusBaseSyncClient
from typing import Any


class AsyncModbusSerialClient(ModbusBaseClient):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ModbusSerialClient(ModbusBaseSyncClient):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
