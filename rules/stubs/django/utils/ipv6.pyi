# distribution: django        source: django/utils/ipv6.py
from typing import Any

MAX_IPV6_ADDRESS_LENGTH: int


def clean_ipv6_address(ip_str: Any, unpack_ipv4: bool = False, error_message: Any = ..., max_length: Any = ...) -> Any: ...
def is_valid_ipv6_address(ip_addr: Any) -> bool: ...
