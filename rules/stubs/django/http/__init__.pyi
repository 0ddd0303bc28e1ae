# distribution: django        source: Django documentation 5.2, "Request and response objects"
from django.http.request import HttpRequest as HttpRequest, QueryDict as QueryDict, RawPostDataException as RawPostDataException, UnreadablePostError as UnreadablePostError
from django.http.response import (
    BadHeaderError as BadHeaderError,
    FileResponse as FileResponse,
    Http404 as Http404,
    HttpResponse as HttpResponse,
    HttpResponseBadRequest as HttpResponseBadRequest,
    HttpResponseForbidden as HttpResponseForbidden,
    HttpResponseGone as HttpResponseGone,
    HttpResponseNotAllowed as HttpResponseNotAllowed,
    HttpResponseNotFound as HttpResponseNotFound,
    HttpResponseNotModified as HttpResponseNotModified,
    HttpResponsePermanentRedirect as HttpResponsePermanentRedirect,
    HttpResponseRedirect as HttpResponseRedirect,
    HttpResponseServerError as HttpResponseServerError,
    JsonResponse as JsonResponse,
    StreamingHttpResponse as StreamingHttpResponse,
)
