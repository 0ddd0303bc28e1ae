# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/im/v2/version.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.im.v2.resource import AppFeedCard, AppFeedCardBatch, BizEntityTagRelation, ChatButton, FeedCard, Tag, UrlPreview


class V2:
    app_feed_card: AppFeedCard
    app_feed_card_batch: AppFeedCardBatch
    biz_entity_tag_relation: BizEntityTagRelation
    chat_button: ChatButton
    feed_card: FeedCard
    tag: Tag
    url_preview: UrlPreview
