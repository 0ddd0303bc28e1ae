# distribution: PyMuPDF        source: PyMuPDF 1.24, "Document", "Page"; src/__init__.py


from pymupdf import *
from pymupdf import open as open
