"""What happens when somebody pays."""
from django.core.mail import send_mail
from django.db import transaction

from .models import Order
from .payments import PaymentGateway

gateway = PaymentGateway()


def settle(order: Order) -> str:
    with transaction.atomic():
        reference = gateway.charge(f"order-{order.pk}", order.total())
        order.mark_paid(reference)
    notify(order)
    return reference


def notify(order: Order) -> None:
    send_mail(
        subject=f"Order {order.pk}",
        message=f"Thank you for your order of {order.placed_at:%d %B}.",
        from_email="orders@shop.example",
        recipient_list=[order.customer.email],
    )
