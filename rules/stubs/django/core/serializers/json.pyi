# distribution: django        source: Django documentation 5.2, "DjangoJSONEncoder"
from json import JSONEncoder


class DjangoJSONEncoder(JSONEncoder): ...
