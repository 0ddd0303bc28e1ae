from decimal import Decimal

from django.db import models


class Category(models.Model):
    name = models.CharField(max_length=80)
    slug = models.SlugField(unique=True)

    def __str__(self):
        return self.name


class ProductQuerySet(models.QuerySet):
    def available(self):
        return self.filter(stock__gt=0, is_hidden=False)

    def cheapest(self):
        return self.available().order_by("price").first()


class Product(models.Model):
    category = models.ForeignKey(Category, on_delete=models.PROTECT, related_name="products")
    name = models.CharField(max_length=200)
    slug = models.SlugField(unique=True)
    price = models.DecimalField(max_digits=9, decimal_places=2)
    stock = models.PositiveIntegerField(default=0)
    is_hidden = models.BooleanField(default=False)
    picture = models.ImageField(upload_to="products", blank=True)

    objects = ProductQuerySet.as_manager()

    def __str__(self):
        return self.name

    @property
    def rating(self):
        return self.reviews.aggregate(average=models.Avg("stars"))["average"]

    def discounted(self, percent: int) -> Decimal:
        return self.price * (100 - percent) / 100


class Review(models.Model):
    product = models.ForeignKey(Product, on_delete=models.CASCADE, related_name="reviews")
    author = models.CharField(max_length=80)
    stars = models.PositiveSmallIntegerField()
    text = models.TextField(blank=True)


class Visit(models.Model):
    path = models.CharField(max_length=500)
    milliseconds = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
