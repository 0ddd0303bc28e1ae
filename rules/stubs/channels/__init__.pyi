# distribution: channels        source: Channels 4 documentation, "Installation"; channels/__init__.py
DEFAULT_CHANNEL_LAYER: str
__version__: str
