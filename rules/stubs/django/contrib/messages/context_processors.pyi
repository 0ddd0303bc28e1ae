# distribution: django        source: django/contrib/messages/context_processors.py
from django.contrib.messages.api import get_messages


def messages(request):
    return {"messages": get_messages(request)}
