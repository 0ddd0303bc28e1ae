# distribution: thrift        source: Apache Thrift 0.20, lib/py/src
