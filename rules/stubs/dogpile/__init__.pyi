# distribution: dogpile.cache        source: namespace package
