# distribution: pusher        source: pusher 3.3, pusher/__init__.py
from pusher.pusher import Pusher as Pusher
