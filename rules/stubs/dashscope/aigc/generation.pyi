# distribution: dashscope        source: DashScope SDK 1.20, dashscope/aigc/generation.py
from dashscope import AioGeneration as AioGeneration, Generation as Generation
