# distribution: tornado        source: Tornado 6.4; tornado/__init__.py
