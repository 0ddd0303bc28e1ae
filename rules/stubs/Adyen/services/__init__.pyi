# distribution: Adyen        source: Adyen 13, Adyen/services/__init__.py
