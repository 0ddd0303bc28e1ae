# distribution: SQLObject        source: SQLObject 3.13, "SQLObject documentation"; sqlobject/__init__.py
from sqlobject import dberrors as dberrors
from sqlobject.dbconnection import connectionForURI as connectionForURI
from sqlobject.main import SQLObject as SQLObject, SQLObjectIntegrityError as SQLObjectIntegrityError, SQLObjectNotFound as SQLObjectNotFound, sqlmeta as sqlmeta
