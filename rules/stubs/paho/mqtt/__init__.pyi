# distribution: paho-mqtt        source: Eclipse Paho MQTT 2.1; src/paho/mqtt/__init__.py
