import asyncio

from asgiref.sync import sync_to_async
from django.http import HttpResponse, JsonResponse
from django.shortcuts import aget_object_or_404, get_object_or_404
from django.views import View

from .checkout import settle
from .invoices import print_label, render_pdf
from .models import Order
from .payments import refund


def order_list(request):
    """A synchronous view: Django runs it in a thread, where it may query as it likes."""
    orders = Order.objects.filter(customer=request.user).order_by("-placed_at")
    return JsonResponse({"orders": [{"id": order.pk, "total": str(order.total())} for order in orders]})


class OrderView(View):
    async def get(self, request, pk):
        order = await Order.objects.select_related("customer").aget(pk=pk)
        lines = [line async for line in order.lines.select_related("product")]
        return JsonResponse({"customer": order.customer.email, "lines": [str(line.amount) for line in lines]})

    async def delete(self, request, pk):
        order = await aget_object_or_404(Order, pk=pk)
        await refund(order.payment_reference)
        order.delete()
        return HttpResponse(status=204)


async def pay(request, pk):
    order = await aget_object_or_404(Order, pk=pk)
    reference = settle(order)
    return JsonResponse({"reference": reference})


async def invoice(request, pk):
    order = await aget_object_or_404(Order.objects.prefetch_related("lines"), pk=pk)
    pdf = render_pdf(f"invoice-{order.pk}", f"<h1>Order {order.pk}</h1>")
    return HttpResponse(pdf, content_type="application/pdf")


async def ship(request, pk):
    order = await sync_to_async(get_object_or_404)(Order, pk=pk)
    label, paid = await asyncio.gather(print_label(str(order.pk)), asyncio.to_thread(settle, order))
    return HttpResponse(label, headers={"X-Payment": paid})
