# distribution: Quart        source: Quart 0.20, "How to guides", "API Reference"; src/quart/__init__.py
from quart.app import Quart as Quart
from quart.blueprints import Blueprint as Blueprint
from quart.config import Config as Config
from quart.ctx import (
    after_this_request as after_this_request, copy_current_app_context as copy_current_app_context,
    copy_current_request_context as copy_current_request_context, copy_current_websocket_context as copy_current_websocket_context,
    has_app_context as has_app_context, has_request_context as has_request_context, has_websocket_context as has_websocket_context,
)
from quart.globals import current_app as current_app, g as g, request as request, session as session, websocket as websocket
from quart.helpers import (
    abort as abort, flash as flash, get_flashed_messages as get_flashed_messages, get_template_attribute as get_template_attribute,
    make_push_promise as make_push_promise, make_response as make_response, redirect as redirect, send_file as send_file,
    send_from_directory as send_from_directory, stream_with_context as stream_with_context, url_for as url_for,
)
from quart.json import jsonify as jsonify
from quart.templating import (
    render_template as render_template, render_template_string as render_template_string, stream_template as stream_template,
    stream_template_string as stream_template_string,
)
from quart.wrappers import Request as Request, Response as Response, Websocket as Websocket
