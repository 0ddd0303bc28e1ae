# distribution: dingtalk-stream        source: dingtalk-stream 0.24, dingtalk_stream/__init__.py
from dingtalk_stream.chatbot import ChatbotHandler as ChatbotHandler, ChatbotMessage as ChatbotMessage
from dingtalk_stream.credential import Credential as Credential
from dingtalk_stream.handlers import CallbackHandler as CallbackHandler, EventHandler as EventHandler
from dingtalk_stream.stream import DingTalkStreamClient as DingTalkStreamClient
