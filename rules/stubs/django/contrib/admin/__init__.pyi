# distribution: django        source: Django 5.2 documentation, "The Django admin site"; django/contrib/admin/__init__.py
from django.contrib.admin.decorators import action as action, display as display, register as register
from django.contrib.admin.options import (
    ModelAdmin as ModelAdmin,
    ShowFacets as ShowFacets,
    StackedInline as StackedInline,
    TabularInline as TabularInline,
)
from django.contrib.admin.sites import AdminSite as AdminSite, site as site
