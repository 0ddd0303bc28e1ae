# distribution: dashscope        source: DashScope SDK 1.20, dashscope/aigc/__init__.py
