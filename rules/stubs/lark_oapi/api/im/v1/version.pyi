# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/im/v1/version.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.im.v1.resource import BatchMessage, Chat, ChatAnnouncement, ChatManagers, ChatMembers, ChatMenuItem, ChatMenuTree, ChatModeration, ChatTab, ChatTopNotice, File, Image, Message, MessageReaction, MessageResource, Pin, Thread


class V1:
    batch_message: BatchMessage
    chat: Chat
    chat_announcement: ChatAnnouncement
    chat_managers: ChatManagers
    chat_members: ChatMembers
    chat_menu_item: ChatMenuItem
    chat_menu_tree: ChatMenuTree
    chat_moderation: ChatModeration
    chat_tab: ChatTab
    chat_top_notice: ChatTopNotice
    file: File
    image: Image
    message: Message
    message_reaction: MessageReaction
    message_resource: MessageResource
    pin: Pin
    thread: Thread
