import time

from django.test import TestCase

from .models import Category, Product


class ProductTests(TestCase):
    async def test_available(self):
        category = Category.objects.create(name="Tea", slug="tea")
        Product.objects.create(category=category, name="Assam", slug="assam", price="4.20", stock=3)
        time.sleep(0.01)
        self.assertEqual(1, await Product.objects.available().acount())
