# distribution: urllib3        source: urllib3 2.2, "API Reference"; src/urllib3/util/__init__.py
from urllib3.util.retry import Retry as Retry
from urllib3.util.timeout import Timeout as Timeout
from urllib3.util.url import Url as Url, parse_url as parse_url
