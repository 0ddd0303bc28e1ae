# distribution: django        source: django/views/generic/dates.py
from django.views.generic.base import View
from django.views.generic.detail import BaseDetailView
from django.views.generic.detail import SingleObjectTemplateResponseMixin
from django.views.generic.list import MultipleObjectMixin
from django.views.generic.list import MultipleObjectTemplateResponseMixin
from typing import Any


class YearMixin:
    year_format: str
    year: Any
    def get_year_format(self) -> Any: ...
    def get_year(self) -> Any: ...
    def get_next_year(self, date: Any) -> Any: ...
    def get_previous_year(self, date: Any) -> Any: ...


class MonthMixin:
    month_format: str
    month: Any
    def get_month_format(self) -> Any: ...
    def get_month(self) -> Any: ...
    def get_next_month(self, date: Any) -> Any: ...
    def get_previous_month(self, date: Any) -> Any: ...


class DayMixin:
    day_format: str
    day: Any
    def get_day_format(self) -> Any: ...
    def get_day(self) -> Any: ...
    def get_next_day(self, date: Any) -> Any: ...
    def get_previous_day(self, date: Any) -> Any: ...


class WeekMixin:
    week_format: str
    week: Any
    def get_week_format(self) -> Any: ...
    def get_week(self) -> Any: ...
    def get_next_week(self, date: Any) -> Any: ...
    def get_previous_week(self, date: Any) -> Any: ...


class DateMixin:
    date_field: Any
    allow_future: bool
    def get_date_field(self) -> Any: ...
    def get_allow_future(self) -> Any: ...
    @property
    def uses_datetime_field(self) -> Any: ...


class BaseDateListView(MultipleObjectMixin, DateMixin, View):
    allow_empty: bool
    date_list_period: str
    def get(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
    def get_dated_items(self) -> Any: ...
    def get_ordering(self) -> Any: ...
    def get_dated_queryset(self, **lookup: Any) -> Any: ...
    def get_date_list_period(self) -> Any: ...
    def get_date_list(self, queryset: Any, date_type: Any = None, ordering: str = "ASC") -> Any: ...


class BaseArchiveIndexView(BaseDateListView):
    context_object_name: str
    def get_dated_items(self) -> Any: ...


class ArchiveIndexView(MultipleObjectTemplateResponseMixin, BaseArchiveIndexView):
    template_name_suffix: str


class BaseYearArchiveView(YearMixin, BaseDateListView):
    date_list_period: str
    make_object_list: bool
    def get_dated_items(self) -> Any: ...
    def get_make_object_list(self) -> Any: ...


class YearArchiveView(MultipleObjectTemplateResponseMixin, BaseYearArchiveView):
    template_name_suffix: str


class BaseMonthArchiveView(YearMixin, MonthMixin, BaseDateListView):
    date_list_period: str
    def get_dated_items(self) -> Any: ...


class MonthArchiveView(MultipleObjectTemplateResponseMixin, BaseMonthArchiveView):
    template_name_suffix: str


class BaseWeekArchiveView(YearMixin, WeekMixin, BaseDateListView):
    def get_dated_items(self) -> Any: ...


class WeekArchiveView(MultipleObjectTemplateResponseMixin, BaseWeekArchiveView):
    template_name_suffix: str


class BaseDayArchiveView(YearMixin, MonthMixin, DayMixin, BaseDateListView):
    def get_dated_items(self) -> Any: ...


class DayArchiveView(MultipleObjectTemplateResponseMixin, BaseDayArchiveView):
    template_name_suffix: str


class BaseTodayArchiveView(BaseDayArchiveView):
    def get_dated_items(self) -> Any: ...


class TodayArchiveView(MultipleObjectTemplateResponseMixin, BaseTodayArchiveView):
    template_name_suffix: str


class BaseDateDetailView(YearMixin, MonthMixin, DayMixin, DateMixin, BaseDetailView):
    def get_object(self, queryset: Any = None) -> Any: ...


class DateDetailView(SingleObjectTemplateResponseMixin, BaseDateDetailView):
    template_name_suffix: str


def timezone_today() -> Any: ...
