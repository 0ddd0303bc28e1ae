# distribution: azure-data-tables        source: namespace package
