# distribution: geopy        source: geopy 2.4; geopy/distance.py
from typing import Any


class geodesic:
    km: float
    miles: float
    meters: float
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class great_circle(geodesic): ...


distance = geodesic
