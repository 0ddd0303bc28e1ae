# distribution: PyPDF2        source: PyPDF2 3.0, "The PdfReader Class"; PyPDF2/__init__.py (pypdf under its former name)
from pypdf import PdfReader as PdfReader
from pypdf import PdfWriter as PdfWriter
