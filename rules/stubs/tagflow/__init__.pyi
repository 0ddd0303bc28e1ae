# distribution: tagflow        source: tagflow, README and tagflow/tagflow.py: elements are added to a tree in memory
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

class Element: ...
class Document:
    def to_html(self, **kwargs: Any) -> str: ...
    def __str__(self) -> str: ...

class _Tag:
    @contextmanager
    def __call__(self, name: str, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def html(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def head(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def body(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def title(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def base(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def link(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def meta(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def style(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def script(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def noscript(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def main(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def section(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def nav(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def article(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def aside(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def header(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def footer(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def address(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def h1(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def h2(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def h3(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def h4(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def h5(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def h6(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def p(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def hr(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def pre(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def blockquote(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def ol(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def ul(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def menu(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def li(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def dl(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def dt(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def dd(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def figure(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def figcaption(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def div(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def a(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def em(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def strong(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def small(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def s(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def cite(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def q(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def dfn(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def abbr(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def data(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def time(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def code(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def var(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def samp(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def kbd(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def sub(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def sup(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def i(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def b(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def u(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def mark(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def ruby(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def rt(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def rp(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def bdi(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def bdo(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def span(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def br(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def wbr(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def ins(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def del_(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def picture(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def source(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def img(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def iframe(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def embed(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def object(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def video(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def audio(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def track(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def map(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def area(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def table(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def caption(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def colgroup(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def col(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def tbody(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def thead(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def tfoot(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def tr(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def td(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def th(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def form(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def label(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def input(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def button(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def select(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def datalist(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def optgroup(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def option(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def textarea(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def output(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def progress(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def meter(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def fieldset(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def legend(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def details(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def summary(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def dialog(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def slot(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def template(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def canvas(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def svg(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def path(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def circle(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def rect(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def line(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def polyline(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def polygon(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()
    @contextmanager
    def g(self, *args: Any, **kwargs: Any) -> Iterator[Element]:
        yield Element()

tag: _Tag

@contextmanager
def document() -> Iterator[Document]:
    yield Document()
def text(content: str) -> None: ...
def attr(name: str, value: Any = True) -> None: ...
def classes(*names: Any) -> None: ...
def clear() -> None: ...
def dangerously_set_inner_html(content: str) -> None: ...
