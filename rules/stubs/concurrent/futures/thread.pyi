# distribution: python        source: Python 3.13 Library Reference, "ThreadPoolExecutor"
from concurrent.futures import ThreadPoolExecutor as ThreadPoolExecutor
