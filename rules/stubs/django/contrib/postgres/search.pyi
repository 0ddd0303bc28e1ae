# distribution: django        source: django/contrib/postgres/search.py
from django.db.models import Expression
from django.db.models.fields import Field
from django.db.models import Func
from django.db.models import Lookup
from django.db.models import Value
from django.db.models.expressions import CombinedExpression
from typing import Any

spec_chars_re: Any
multiple_spaces_re: Any


def normalize_spaces(val: Any) -> Any: ...
def psql_escape(query: Any) -> Any: ...


class SearchVectorExact(Lookup):
    lookup_name: str
    def process_rhs(self, qn: Any, connection: Any) -> Any: ...
    def as_sql(self, qn: Any, connection: Any) -> Any: ...


class SearchVectorField(Field):
    def db_type(self, connection: Any) -> str: ...


class SearchQueryField(Field):
    def db_type(self, connection: Any) -> str: ...


class SearchConfig(Expression):
    config: Any
    def __init__(self, config: Any) -> None: ...
    @classmethod
    def from_parameter(cls, config: Any) -> Any: ...
    def get_source_expressions(self) -> Any: ...
    def set_source_expressions(self, exprs: Any) -> None: ...
    def as_sql(self, compiler: Any, connection: Any) -> Any: ...


class SearchVectorCombinable:
    ADD: str


class SearchVector(SearchVectorCombinable, Func):
    config: Any
    weight: Any
    function: str
    arg_joiner: str
    output_field: Any
    def __init__(self, *expressions: Any, config: Any = None, weight: Any = None) -> None: ...
    def resolve_expression(self, query: Any = None, allow_joins: bool = True, reuse: Any = None, summarize: bool = False, for_save: bool = False) -> Any: ...
    def as_sql(self, compiler: Any, connection: Any, function: Any = None, template: Any = None) -> Any: ...


class CombinedSearchVector(SearchVectorCombinable, CombinedExpression):
    config: Any
    def __init__(self, lhs: Any, connector: Any, rhs: Any, config: Any, output_field: Any = None) -> None: ...


class SearchQueryCombinable:
    BITAND: str
    BITOR: str


class SearchQuery(SearchQueryCombinable, Func):
    function: Any
    config: Any
    invert: Any
    output_field: Any
    SEARCH_TYPES: Any
    def __init__(self, value: Any, output_field: Any = None, *, config: Any = None, invert: bool = False, search_type: str = "plain") -> None: ...
    def as_sql(self, compiler: Any, connection: Any, function: Any = None, template: Any = None) -> Any: ...
    def __str__(self) -> str: ...


class CombinedSearchQuery(SearchQueryCombinable, CombinedExpression):
    config: Any
    def __init__(self, lhs: Any, connector: Any, rhs: Any, config: Any, output_field: Any = None) -> None: ...
    def __str__(self) -> str: ...


class SearchRank(Func):
    function: str
    output_field: Any
    def __init__(self, vector: Any, query: Any, weights: Any = None, normalization: Any = None, cover_density: bool = False) -> None: ...


class SearchHeadline(Func):
    options: Any
    function: str
    template: str
    output_field: Any
    def __init__(self, expression: Any, query: Any, *, config: Any = None, start_sel: Any = None, stop_sel: Any = None, max_words: Any = None, min_words: Any = None, short_word: Any = None, highlight_all: Any = None, max_fragments: Any = None, fragment_delimiter: Any = None) -> None: ...
    def as_sql(self, compiler: Any, connection: Any, function: Any = None, template: Any = None) -> Any: ...


class TrigramBase(Func):
    output_field: Any
    def __init__(self, expression: Any, string: Any, **extra: Any) -> None: ...


class TrigramWordBase(Func):
    output_field: Any
    def __init__(self, string: Any, expression: Any, **extra: Any) -> None: ...


class TrigramSimilarity(TrigramBase):
    function: str


class TrigramDistance(TrigramBase):
    function: str
    arg_joiner: str


class TrigramWordDistance(TrigramWordBase):
    function: str
    arg_joiner: str


class TrigramStrictWordDistance(TrigramWordBase):
    function: str
    arg_joiner: str


class TrigramWordSimilarity(TrigramWordBase):
    function: str


class TrigramStrictWordSimilarity(TrigramWordBase):
    function: str


class LexemeCombinable:
    BITAND: str
    BITOR: str


class Lexeme(LexemeCombinable, Value):
    prefix: Any
    invert: Any
    weight: Any
    def __init__(self, value: Any, output_field: Any = None, *, invert: bool = False, prefix: bool = False, weight: Any = None) -> None: ...
    def as_sql(self, compiler: Any, connection: Any) -> Any: ...


class CombinedLexeme(LexemeCombinable, CombinedExpression):
    def as_sql(self, compiler: Any, connection: Any) -> Any: ...
