# distribution: tqdm        source: tqdm 4.66; tqdm/__init__.py
from tqdm.std import tqdm as tqdm, trange as trange
