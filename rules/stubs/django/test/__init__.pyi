# distribution: django        source: Django 5.2 documentation, "Testing tools"; django/test/__init__.py
from django.test.client import (
    AsyncClient as AsyncClient,
    AsyncRequestFactory as AsyncRequestFactory,
    Client as Client,
    RequestFactory as RequestFactory,
)
from django.test.testcases import (
    LiveServerTestCase as LiveServerTestCase,
    SimpleTestCase as SimpleTestCase,
    TestCase as TestCase,
    TransactionTestCase as TransactionTestCase,
    skipIfDBFeature as skipIfDBFeature,
    skipUnlessAnyDBFeature as skipUnlessAnyDBFeature,
    skipUnlessDBFeature as skipUnlessDBFeature,
)
from django.test.utils import (
    ignore_warnings as ignore_warnings,
    modify_settings as modify_settings,
    override_settings as override_settings,
    override_system_checks as override_system_checks,
    tag as tag,
)
