# distribution: algoliasearch        source: algoliasearch 4, algoliasearch/__init__.py
