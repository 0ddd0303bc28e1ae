# distribution: google-cloud-storage        source: namespace package
