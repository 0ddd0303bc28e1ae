import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    database_url: str = field(default_factory=lambda: os.environ.get("DATABASE_URL", "postgresql+psycopg://billing@db/billing"))
    tax_url: str = "https://tax.example/api"
    rates_url: str = "https://rates.example/latest"
    ledger: str = "/usr/local/bin/ledger"


settings = Settings()
