# distribution: reportlab        source: ReportLab 4.2; reportlab/__init__.py
