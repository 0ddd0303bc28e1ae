# distribution: python        source: Python 3.13 Library Reference, "ProcessPoolExecutor"
from concurrent.futures import ProcessPoolExecutor as ProcessPoolExecutor
