# distribution: reportlab        source: ReportLab 4.2; reportlab/pdfgen/__init__.py
