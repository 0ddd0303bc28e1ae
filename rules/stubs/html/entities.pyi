# distribution: python        source: Python 3.13 Library Reference, "html.entities"
html5: dict[str, str]
entitydefs: dict[str, str]
name2codepoint: dict[str, int]
codepoint2name: dict[int, str]
