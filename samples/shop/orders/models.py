from django.contrib.auth import get_user_model
from django.db import models

from catalog.models import Product


class Order(models.Model):
    class Status(models.TextChoices):
        OPEN = "open"
        PAID = "paid"
        SENT = "sent"

    customer = models.ForeignKey(get_user_model(), on_delete=models.PROTECT, related_name="orders")
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.OPEN)
    placed_at = models.DateTimeField(auto_now_add=True)
    payment_reference = models.CharField(max_length=40, blank=True)

    def total(self):
        return sum(line.amount for line in self.lines.all())

    def mark_paid(self, reference):
        self.status = self.Status.PAID
        self.payment_reference = reference
        self.save(update_fields=["status", "payment_reference"])


class OrderLine(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    product = models.ForeignKey(Product, on_delete=models.PROTECT)
    quantity = models.PositiveIntegerField(default=1)

    @property
    def amount(self):
        return self.quantity * self.product.price
