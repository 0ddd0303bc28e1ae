# distribution: openai        source: openai-python 1.50, "README", "api.md"; src/openai/resources/audio/
from asgi_ready import blocks
from typing import Any


class Transcriptions:
    @blocks("network", instead="openai.resources.audio.AsyncTranscriptions.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...


class Translations:
    @blocks("network", instead="openai.resources.audio.AsyncTranslations.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...


class Speech:
    @blocks("network", instead="openai.resources.audio.AsyncSpeech.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...


class AsyncTranscriptions:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...


class AsyncTranslations:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...


class AsyncSpeech:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...


class Audio:
    transcriptions: Transcriptions
    translations: Translations
    speech: Speech


class AsyncAudio:
    transcriptions: AsyncTranscriptions
    translations: AsyncTranslations
    speech: AsyncSpeech
