# distribution: python-dateutil        source: dateutil 2.9, "dateutil"
