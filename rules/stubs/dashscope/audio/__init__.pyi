# distribution: dashscope        source: DashScope SDK 1.20, dashscope/audio/__init__.py
