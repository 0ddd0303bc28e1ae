# distribution: stomp.py        source: stomp.py 8.1, stomp/__init__.py
from stomp.connect import StompConnection10 as StompConnection10, StompConnection11 as StompConnection11, StompConnection12 as StompConnection12
from stomp.listener import ConnectionListener as ConnectionListener

Connection10 = StompConnection10
Connection11 = StompConnection11
Connection12 = StompConnection12
Connection = StompConnection11
