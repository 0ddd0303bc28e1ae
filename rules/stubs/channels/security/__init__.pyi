# distribution: channels        source: Channels 4 documentation, "Security"; channels/security/__init__.py
