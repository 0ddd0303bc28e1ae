# distribution: flask-sqlalchemy        source: Flask-SQLAlchemy 3.1, "API Reference"; src/flask_sqlalchemy/session.py
from sqlalchemy.orm.session import Session as _Session


class Session(_Session): ...
