# distribution: databricks-sql-connector        source: namespace package
