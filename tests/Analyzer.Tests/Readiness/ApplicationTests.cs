using Analyzer.Tests.Support;

namespace Analyzer.Tests.Readiness;

/// <summary>Which entry points belong to which application of a repository.</summary>
public sealed class ApplicationTests
{
    private const string Two = "from fastapi import FastAPI\n";

    [Fact]
    public void A_router_that_two_applications_include_is_of_both()
    {
        Assert.Equal(["shop.one:app: shop.routes.index", "shop.two:app: shop.routes.index, shop.two.own"], Owned(
            ("shop/__init__.py", ""),
            ("shop/routes.py", "from fastapi import APIRouter\nrouter = APIRouter()\n@router.get('/')\nasync def index():\n    pass\n"),
            ("shop/one.py", Two + "from shop.routes import router\napp = FastAPI()\napp.include_router(router)\n"),
            ("shop/two.py", Two + "from shop import routes\napp = FastAPI()\napp.include_router(routes.router, prefix='/x')\n@app.get('/own')\nasync def own():\n    pass\n")));
    }

    [Fact]
    public void What_is_included_through_a_parameter_is_of_the_caller()
    {
        Assert.Equal(["shop.one:app: shop.parts.index2, shop.parts.index", "shop.two:app: shop.two.own"], Owned(
            ("shop/__init__.py", ""),
            ("shop/parts.py", "from fastapi import APIRouter\nrouter = APIRouter()\n@router.get('/')\nasync def index():\n    pass\n\ndef add(app):\n    app.include_router(router)\n    @app.get('/2')\n    async def index2():\n        pass\n"),
            ("shop/one.py", Two + "from shop.parts import add\napp = FastAPI()\nadd(app)\n"),
            ("shop/two.py", Two + "app = FastAPI()\n@app.get('/own')\nasync def own():\n    pass\n")));
    }

    [Fact]
    public void What_has_no_owner_belongs_to_those_who_import_it()
    {
        Assert.Equal(["shop.one:app: shop.one.index, shop.session.session", "shop.two:app: shop.two.own"], Owned(
            ("shop/__init__.py", ""),
            ("shop/session.py", "async def session():\n    yield 1\n"),
            ("shop/one.py", "from fastapi import FastAPI, Depends\nfrom .session import session\napp = FastAPI()\n@app.get('/')\nasync def index(found=Depends(session)):\n    pass\n"),
            ("shop/two.py", Two + "app = FastAPI()\n@app.get('/own')\nasync def own():\n    pass\n")));
    }

    [Fact]
    public void Blueprints_are_of_the_application_that_registers_them()
    {
        Assert.Equal(["shop.one:create_app(): shop.parts.index", "shop.two:app: shop.two.own"], Owned(
            ("shop/__init__.py", ""),
            ("shop/parts.py", "from flask import Blueprint\nbp = Blueprint('b', __name__)\n@bp.route('/')\ndef index():\n    pass\n"),
            ("shop/one.py", "from flask import Flask\nfrom shop.parts import bp\ndef create_app():\n    app = Flask(__name__)\n    app.register_blueprint(bp)\n    return app\n"),
            ("shop/two.py", "from flask import Flask\napp = Flask(__name__)\n@app.route('/own')\ndef own():\n    pass\n")));
    }

    [Fact]
    public void Each_Django_project_has_its_own_views_and_middleware()
    {
        string[] names = ["a", "b"];
        var files = names.SelectMany(name => new[]
        {
            ($"{name}/manage.py", $"import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site_{name}.settings')\n"),
            ($"{name}/site_{name}/__init__.py", ""),
            ($"{name}/site_{name}/settings.py", $"ROOT_URLCONF = 'site_{name}.urls'\nMIDDLEWARE = ['django.middleware.{(name == "a" ? "common.Common" : "gzip.GZip")}Middleware']\n"),
            ($"{name}/site_{name}/asgi.py", $"import os\nfrom django.core.asgi import get_asgi_application\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site_{name}.settings')\napplication = get_asgi_application()\n"),
            ($"{name}/site_{name}/views.py", "def index(request):\n    pass\n"),
            ($"{name}/site_{name}/urls.py", $"from django.urls import path\nfrom site_{name} import views\nurlpatterns = [path('', views.index)]\n"),
        });
        var report = AnalyzedProject.Of(files).Readiness;
        Assert.Equal(["site_a.views.index", "site_b.views.index"], report.Applications.Select(application => Assert.Single(application.EntryPoints).Name));
        Assert.Equal(["django.middleware.common.CommonMiddleware", "django.middleware.gzip.GZipMiddleware"], report.Applications.Select(application => Assert.Single(application.Middleware!.Rows).Name));
    }

    [Fact]
    public void What_is_mounted_and_of_another_framework_says_so()
    {
        var report = AnalyzedProject.Of(
            ("main.py", "import os\nfrom fastapi import FastAPI\nfrom django.core.asgi import get_asgi_application\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\napp = FastAPI()\nsite = get_asgi_application()\napp.mount('/site', site)\n@app.get('/')\nasync def index():\n    pass\n"),
            ("settings.py", "ROOT_URLCONF = 'urls'\nMIDDLEWARE = ['django.middleware.common.CommonMiddleware']\n"),
            ("urls.py", "from django.contrib import admin\nfrom django.urls import path\nurlpatterns = [path('', admin.site.urls)]\n")).Readiness;
        Assert.Equal([("FastAPI", ""), ("Django", "main:app")], report.Applications.Select(application => (application.Framework, application.MountedOn)));
        Assert.Null(report.Applications[0].Middleware);
        Assert.Single(report.Applications[1].Middleware!.Rows);
        Assert.Equal([true, false], report.Applications.Select(application => application.RecommendedCommand.Length > 0));
        Assert.Equal(Analyzer.Readiness.Verdict.Ready, report.Verdict);
    }

    [Fact]
    public void Middleware_of_Starlette_is_listed_from_the_outermost()
    {
        var report = AnalyzedProject.Of(
            ("main.py", "from fastapi import FastAPI\nfrom starlette.middleware import Middleware\nfrom starlette.middleware.gzip import GZipMiddleware\nfrom starlette.middleware.cors import CORSMiddleware\nclass Own:\n    def __init__(self, app):\n        self.app = app\n    async def __call__(self, scope, receive, send):\n        await self.app(scope, receive, send)\ndef add(app):\n    app.add_middleware(CORSMiddleware)\n    app.add_middleware(Own)\napp = FastAPI(middleware=[Middleware(GZipMiddleware)])\nadd(app)\nother = FastAPI()\n@other.get('/')\nasync def index():\n    pass\n@app.get('/')\nasync def index2():\n    pass\n")).Readiness;
        Assert.Equal(["Own", "CORSMiddleware", "GZipMiddleware"], report.Applications[0].Middleware!.Rows.Select(row => row.Name.Split('.')[^1]));
        Assert.Null(report.Applications[1].Middleware);
    }

    [Fact]
    public void Middleware_is_in_the_order_in_which_the_calls_run_wherever_they_are_written()
    {
        var report = AnalyzedProject.Of(
            ("aaa.py", "from layers import *\ndef late(app):\n    app.add_middleware(A)\n    app.add_middleware(B)\n"),
            ("layers.py", "class Base:\n    def __init__(self, app):\n        self.app = app\n    async def __call__(self, scope, receive, send):\n        await self.app(scope, receive, send)\n" + string.Concat("ABCDEF".Select(name => $"class {name}(Base): pass\n"))),
            ("main.py", """
                import settings
                from aaa import late
                from fastapi import FastAPI
                from layers import *
                def early(app):
                    app.add_middleware(C)
                def create():
                    app = FastAPI()
                    app.add_middleware(D)
                    if settings.DEBUG:
                        app.add_middleware(E)
                    else:
                        early(app)
                    late(app)
                    @app.middleware("http")
                    async def outer(request, call_next):
                        return await call_next(request)
                    @app.get("/")
                    async def index():
                        pass
                    return app
                app = create()
                app.add_middleware(F)
                part = FastAPI()
                part.add_middleware(A)
                app.mount("/part", part)
                """)).Readiness;
        var rows = Assert.Single(report.Applications).Middleware!.Rows;
        Assert.Equal(["F", "outer", "B", "A", "C if not (settings.DEBUG)", "E if settings.DEBUG", "D"], rows.Select(row => $"{row.Name.Split('.')[^1]}{(row.Condition.Length > 0 ? $" if {row.Condition}" : "")}"));
    }

    [Fact]
    public void Handlers_below_a_decorator_are_listed_by_the_names_that_they_are_written_with()
    {
        var report = AnalyzedProject.Of(
            ("manage.py", "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\n"),
            ("settings.py", "ROOT_URLCONF = 'urls'\n"),
            ("asgi.py", "import os\nfrom django.core.asgi import get_asgi_application\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\napplication = get_asgi_application()\n"),
            ("urls.py", "from django.urls import path\nimport views\nurlpatterns = [path('a', views.First.as_view()), path('b', views.Second.as_view()), path('c', views.Third.as_view())]\n"),
            ("views.py", """
                import time
                from django.views import View
                def validated(function):
                    def wrapper(self, request):
                        return function(self, request)
                    return wrapper
                def awaited(function):
                    async def outer(self, request):
                        return await function(self, request)
                    return outer
                class First(View):
                    @validated
                    def get(self, request):
                        pass
                class Second(View):
                    @validated
                    def get(self, request):
                        pass
                    @validated
                    def post(self, request):
                        pass
                class Third(View):
                    @awaited
                    async def get(self, request):
                        time.sleep(1)
                    @awaited
                    async def post(self, request):
                        pass
                """)).Readiness;
        Assert.Equal(
            ["views.First.get Thread", "views.Second.get Thread", "views.Second.post Thread", "views.Third.get Blocked", "views.Third.post Clean"],
            Assert.Single(report.Applications).EntryPoints.Select(row => $"{row.Name} {row.State}"));
    }

    [Fact]
    public void Middleware_of_a_list_with_a_name_is_listed()
    {
        var report = AnalyzedProject.Of(
            ("main.py", "from starlette.applications import Starlette\nfrom starlette.middleware import Middleware\nfrom starlette.middleware.gzip import GZipMiddleware\nfrom starlette.middleware.cors import CORSMiddleware\nfrom starlette.routing import Route\nasync def index(request):\n    pass\nlayers = [Middleware(GZipMiddleware), Middleware(CORSMiddleware)]\napp = Starlette(routes=[Route('/', index)], middleware=layers)\n")).Readiness;
        Assert.Equal(["GZipMiddleware", "CORSMiddleware"], Assert.Single(report.Applications).Middleware!.Rows.Select(row => row.Name.Split('.')[^1]));
    }

    [Fact]
    public void What_is_wrapped_before_it_is_served_is_named_by_its_server()
    {
        var application = Assert.Single(AnalyzedProject.Of(
            ("shop/__init__.py", ""),
            ("shop/asgi.py", "from django.core.asgi import get_asgi_application\nfrom elsewhere import wrap\napplication = get_asgi_application()\napplication = wrap(application)\n"),
            ("Procfile", "web: uvicorn shop.asgi:application --workers 2\n")).Readiness.Applications);
        Assert.Equal("shop.asgi:application", application.Name);
        Assert.StartsWith("uvicorn shop.asgi:application ", application.RecommendedCommand, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 10, 2, 1, true)]
    [InlineData(100, 11, 2, 1, false)]
    [InlineData(1, 0, 100, 50, true)]
    [InlineData(1, 0, 100, 49, false)]
    [InlineData(1, 0, 0, 0, true)]
    public void What_is_enough_has_two_sides(int files, int broken, int calls, int known, bool expected) =>
        Assert.Equal(expected, new Analyzer.Readiness.Confidence(files, broken, calls, known, 0, 0).IsEnough);

    private static IEnumerable<string> Owned(params (string, string)[] files) =>
        AnalyzedProject.Of(files).Readiness.Applications.Select(application => $"{application.Name}: {string.Join(", ", application.EntryPoints.Select(row => row.Name.Replace("add.<locals>.", "", StringComparison.Ordinal)))}");
}
