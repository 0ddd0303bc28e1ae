# distribution: pyhumps        source: pyhumps 3.8, "Reference"; humps/main.py
from humps.main import camelize as camelize, decamelize as decamelize, dekebabize as dekebabize, depascalize as depascalize, kebabize as kebabize, pascalize as pascalize
