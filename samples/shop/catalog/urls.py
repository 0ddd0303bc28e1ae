from django.urls import path

from . import views

urlpatterns = [
    path("", views.index, name="index"),
    path("products/<slug:slug>/", views.product, name="product"),
    path("products/<slug:slug>/reviews/", views.reviews, name="reviews"),
    path("search/", views.search, name="search"),
    path("offer/", views.offer, name="offer"),
    path("report/", views.report, name="report"),
]
