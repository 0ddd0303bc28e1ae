# distribution: pydantic        source: Pydantic 2.9, "Validators"; pydantic/functional_validators.py
from typing import Any


class AfterValidator:
    def __init__(self, func: Any) -> None: ...


class BeforeValidator:
    def __init__(self, func: Any, json_schema_input_type: Any = ...) -> None: ...


class PlainValidator:
    def __init__(self, func: Any, json_schema_input_type: Any = ...) -> None: ...


class WrapValidator:
    def __init__(self, func: Any, json_schema_input_type: Any = ...) -> None: ...
