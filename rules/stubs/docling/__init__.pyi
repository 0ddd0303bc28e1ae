# distribution: docling        source: Docling 2.26, "DocumentConverter"; docling/__init__.py
