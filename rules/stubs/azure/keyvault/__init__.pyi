# distribution: azure-keyvault-secrets        source: namespace package
