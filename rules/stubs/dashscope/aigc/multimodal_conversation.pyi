# distribution: dashscope        source: DashScope SDK 1.20, dashscope/aigc/multimodal_conversation.py
from dashscope import AioMultiModalConversation as AioMultiModalConversation, MultiModalConversation as MultiModalConversation
