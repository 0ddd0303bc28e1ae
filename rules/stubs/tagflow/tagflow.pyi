# distribution: tagflow        source: tagflow, tagflow/tagflow.py
from typing import Any

AttrValue = Any
