# distribution: requests        source: Requests 2.32, "Developer Interface"; src/requests/status_codes.py
from typing import Any

codes: Any
