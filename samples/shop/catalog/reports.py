"""The yearly report: heavy, and so never made on the event loop."""
import csv
from pathlib import Path

from django.conf import settings

from .models import Product


def write_report(year: int) -> Path:
    path = Path(settings.BASE_DIR) / "reports" / f"{year}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["name", "category", "price", "rating"])
        for product in Product.objects.select_related("category").iterator():
            writer.writerow([product.name, product.category.name, product.price, product.rating])
    return path
