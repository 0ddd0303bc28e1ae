# distribution: paho-mqtt        source: Eclipse Paho MQTT 2.1; src/paho/__init__.py
