# distribution: azure-storage-blob        source: namespace package
