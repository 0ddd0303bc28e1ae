# distribution: scikit-learn        source: scikit-learn 1.5, sklearn/feature_extraction/__init__.py
