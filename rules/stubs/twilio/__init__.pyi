# distribution: twilio        source: twilio-python 9.3; twilio/__init__.py
