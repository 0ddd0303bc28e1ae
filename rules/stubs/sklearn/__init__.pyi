# distribution: scikit-learn        source: scikit-learn 1.5, sklearn/__init__.py
