# distribution: flask-sqlalchemy        source: Flask-SQLAlchemy 3.1, "API Reference"; src/flask_sqlalchemy/__init__.py
from flask_sqlalchemy.extension import SQLAlchemy as SQLAlchemy
