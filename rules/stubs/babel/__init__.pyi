# distribution: babel        source: Babel 2.17, "API Reference"; babel/__init__.py
from babel.core import Locale as Locale, UnknownLocaleError as UnknownLocaleError, default_locale as default_locale, get_locale_identifier as get_locale_identifier, negotiate_locale as negotiate_locale, parse_locale as parse_locale
