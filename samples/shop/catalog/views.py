import asyncio

from asgiref.sync import sync_to_async
from django.core.cache import cache
from django.http import JsonResponse
from django.shortcuts import aget_object_or_404, get_object_or_404

from .models import Category, Product, Review
from .pricing import in_currency
from .reports import write_report


async def index(request):
    """All categories, the lazy way: nothing is asked before the loop, and the loop waits with `async for`."""
    categories = Category.objects.order_by("name")
    return JsonResponse({"categories": [category.name async for category in categories]})


async def product(request, slug):
    found = get_object_or_404(Product, slug=slug)
    currency = request.GET.get("currency", "EUR")
    return JsonResponse(
        {
            "name": found.name,
            "category": found.category.name,
            "price": str(in_currency(found.price, currency)),
            "rating": found.rating,
        }
    )


async def reviews(request, slug):
    found = await aget_object_or_404(Product.objects.select_related("category"), slug=slug)
    if request.method == "POST":
        await Review.objects.acreate(product=found, author=request.POST["author"], stars=int(request.POST["stars"]))
        await cache.adelete(f"reviews:{slug}")
    known = await cache.aget(f"reviews:{slug}")
    if known is None:
        known = [{"author": review.author, "stars": review.stars} async for review in found.reviews.all()]
        await cache.aset(f"reviews:{slug}", known, timeout=300)
    return JsonResponse({"product": found.name, "reviews": known})


async def search(request):
    words = request.GET.get("q", "")
    results = Product.objects.available().filter(name__icontains=words)[:20]
    if not results:
        return JsonResponse({"results": []}, status=404)
    return JsonResponse({"results": [result.name for result in results]})


async def offer(request):
    best = await sync_to_async(Product.objects.cheapest)()
    if best is None:
        return JsonResponse({}, status=404)
    return JsonResponse({"name": best.name, "price": str(best.discounted(10))})


async def report(request):
    """Computed and written on a worker thread; what is passed along is ready before."""
    year = int(request.GET.get("year", "2026"))
    path = await asyncio.to_thread(write_report, year)
    return JsonResponse({"report": str(path)})
