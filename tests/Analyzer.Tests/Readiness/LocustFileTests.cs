using Analyzer.Reporting;
using Analyzer.Syntax;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Readiness;

/// <summary>The load test that <c>report --locustfile</c> writes: it is Python, and asks for every route that can be asked for.</summary>
public sealed class LocustFileTests
{
    [Theory]
    [InlineData("@app.get('/items/{item_id}')\nasync def item(item_id: int):\n    pass\n", "self.client.get(\"/items/{item_id}\".format(**PARTS), name=\"/items/{item_id}\")")]
    [InlineData("@app.get('/files/{path:path}')\ndef file(path):\n    pass\n", "self.client.get(\"/files/{path}\".format(**PARTS), name=\"/files/{path}\")")]
    [InlineData("@app.get('/')\ndef index():\n    pass\n", "self.client.get(\"/\")")]
    [InlineData("@app.post('/items')\ndef add():\n    pass\n", "# POST /items  main.add")]
    [InlineData("@app.websocket('/live')\nasync def live(socket):\n    pass\n", "# WEBSOCKET /live  main.live")]
    [InlineData("for name in names():\n    @app.get(name)\n    def made():\n        pass\n", "# GET /…  main.made")]
    public void A_route_becomes_a_task(string code, string expected)
    {
        var written = Locust(("main.py", "from fastapi import FastAPI\napp = FastAPI()\n" + code));
        Assert.Contains(expected, written);
        Assert.Contains("class MainUser(HttpUser):", written);
    }

    [Fact]
    public void Regular_expressions_and_converters_of_Django_are_parts()
    {
        var written = Locust(
            ("manage.py", "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')\n"),
            ("shop/__init__.py", ""),
            ("shop/settings.py", "ROOT_URLCONF = 'shop.urls'\n"),
            ("shop/asgi.py", "from django.core.asgi import get_asgi_application\napplication = get_asgi_application()\n"),
            ("shop/views.py", "def order(request, pk):\n    pass\ndef old(request, year):\n    pass\ndef any(request):\n    pass\n"),
            ("shop/urls.py", "from django.urls import path, re_path\nfrom shop import views\nurlpatterns = [path('orders/<int:pk>/', views.order), re_path(r'^old/(?P<year>\\d{4})/$', views.old), re_path(r'^any.*$', views.any)]\n"));
        Assert.Contains("self.client.get(\"/orders/{pk}/\".format(**PARTS), name=\"/orders/{pk}/\")", written);
        Assert.Contains("self.client.get(\"/old/{year}/\".format(**PARTS), name=\"/old/{year}/\")", written);
        Assert.Contains("\"year\": 1,", written);
        Assert.Contains("# GET /any.*  shop.views.any", written);
    }

    [Fact]
    public void Names_are_told_apart_and_texts_are_quoted()
    {
        var written = Locust(("main.py", "from fastapi import FastAPI\napp = FastAPI()\n@app.get('/a\"b')\ndef one():\n    pass\nclass A:\n    @app.get('/c')\n    def one():\n        pass\n"));
        Assert.Contains("\\\"b", written);
        Assert.Contains("def one_2(self):", written);
    }

    private static string Locust(params (string, string)[] files)
    {
        using var output = new StringWriter { NewLine = "\n" };
        LocustFile.Write(AnalyzedProject.Of(files).Readiness, output);
        var written = output.ToString();
        Assert.Empty(SyntaxTree.Parse(new SourceText("locustfile.py", written)).Errors);
        return written;
    }
}
