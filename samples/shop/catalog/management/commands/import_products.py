import csv

from django.core.management.base import BaseCommand

from catalog.models import Category, Product


class Command(BaseCommand):
    help = "Reads products from a CSV file."

    def add_arguments(self, parser):
        parser.add_argument("file")

    def handle(self, *args, **options):
        with open(options["file"], newline="") as file:
            for row in csv.DictReader(file):
                category, _ = Category.objects.get_or_create(slug=row["category"], defaults={"name": row["category"]})
                Product.objects.update_or_create(slug=row["slug"], defaults={"category": category, "name": row["name"], "price": row["price"]})
        self.stdout.write("done")
