# distribution: python-gitlab        source: python-gitlab 4.9; gitlab/__init__.py
from gitlab.client import Gitlab as Gitlab
