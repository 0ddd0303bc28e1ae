# distribution: algoliasearch        source: algoliasearch 4, algoliasearch/search/__init__.py
