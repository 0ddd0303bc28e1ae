# distribution: curl-cffi        source: curl_cffi 0.7; curl_cffi/__init__.py
