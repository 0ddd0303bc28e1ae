# distribution: turbodbc        source: turbodbc 5.2, "API reference"; turbodbc/__init__.py
from turbodbc.connect import connect as connect
from turbodbc.exceptions import DatabaseError as DatabaseError, Error as Error, InterfaceError as InterfaceError, ParameterError as ParameterError
from turbodbc.options import make_options as make_options
