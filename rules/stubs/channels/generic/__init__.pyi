# distribution: channels        source: Channels 4 documentation, "Generic Consumers"; channels/generic/__init__.py
