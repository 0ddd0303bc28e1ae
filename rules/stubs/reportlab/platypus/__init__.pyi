# distribution: reportlab        source: ReportLab 4.2; reportlab/platypus/__init__.py
from reportlab.platypus.doctemplate import BaseDocTemplate as BaseDocTemplate, SimpleDocTemplate as SimpleDocTemplate
