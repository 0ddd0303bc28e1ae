from django.urls import path

from . import views

urlpatterns = [
    path("", views.order_list, name="orders"),
    path("<int:pk>/", views.OrderView.as_view(), name="order"),
    path("<int:pk>/pay/", views.pay, name="pay"),
    path("<int:pk>/invoice/", views.invoice, name="invoice"),
    path("<int:pk>/ship/", views.ship, name="ship"),
]
