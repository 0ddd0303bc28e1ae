using System.Globalization;
using System.Text;

namespace Analyzer.Benchmarks;

/// <summary>A project made up to a size: half of it Django, half FastAPI, with the layers, imports and helpers that such projects have. The same size gives the same files.</summary>
internal static class GeneratedProject
{
    /// <summary>Files by path, of about as many lines in all.</summary>
    /// <param name="lineCount">The number of lines to reach.</param>
    public static IEnumerable<(string Path, string Source)> OfLines(int lineCount)
    {
        yield return ("pyproject.toml", "[project]\nname = \"generated\"\ndependencies = [\"django>=5.1\", \"fastapi>=0.110\", \"sqlalchemy>=2\", \"requests\"]\n");
        yield return ("shop/manage.py", "import os\nimport sys\nos.environ.setdefault(\"DJANGO_SETTINGS_MODULE\", \"config.settings\")\nfrom django.core.management import execute_from_command_line\nexecute_from_command_line(sys.argv)\n");
        yield return ("shop/config/__init__.py", "");
        yield return ("shop/config/asgi.py", "import os\nfrom django.core.asgi import get_asgi_application\nos.environ.setdefault(\"DJANGO_SETTINGS_MODULE\", \"config.settings\")\napplication = get_asgi_application()\n");
        var (written, count) = (0, 0);
        for (; written < lineCount; count++)
        {
            foreach (var file in (count % 2 == 0 ? DjangoApplication(count) : FastApiPackage(count)))
            {
                written += file.Source.AsSpan().Count('\n');
                yield return file;
            }
        }

        var django = Enumerable.Range(0, count).Where(number => number % 2 == 0).Select(Name).ToArray();
        var fastApi = Enumerable.Range(0, count).Where(number => number % 2 == 1).Select(Name).ToArray();
        yield return ("shop/config/settings.py", $"INSTALLED_APPS = [{string.Concat(django.Select(name => $"\"{name}\", "))}]\nMIDDLEWARE = [\"django.contrib.sessions.middleware.SessionMiddleware\"]\nROOT_URLCONF = \"config.urls\"\nASGI_APPLICATION = \"config.asgi.application\"\n");
        yield return ("shop/config/urls.py", $"from django.urls import include, path\nurlpatterns = [{string.Concat(django.Select(name => $"\n    path(\"{name}/\", include(\"{name}.urls\")),"))}\n]\n");
        yield return ("api/__init__.py", "");
        yield return ("api/main.py", $"from fastapi import FastAPI\n{string.Concat(fastApi.Select(name => $"from api.{name}.routes import router as {name}\n"))}app = FastAPI()\n{string.Concat(fastApi.Select(name => $"app.include_router({name}, prefix=\"/{name}\")\n"))}");
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"part{number:0000}");

    private static IEnumerable<(string Path, string Source)> DjangoApplication(int number)
    {
        var name = Name(number);
        var before = Name(Math.Max(number - 2, 0));
        yield return ($"shop/{name}/__init__.py", "");
        yield return ($"shop/{name}/models.py", Repeat(6, "from django.db import models\n\n", index => $"""

            class Item{index}(models.Model):
                name = models.CharField(max_length=200, unique=True)
                price = models.DecimalField(max_digits=10, decimal_places=2)
                parent = models.ForeignKey("self", null=True, on_delete=models.CASCADE, related_name="children{index}")

                class Meta:
                    ordering = ["name"]

                def __str__(self) -> str:
                    return f"{"{"}self.name{"}"}: {"{"}self.price:.2f{"}"}"

                def total(self, quantity: int = 1):
                    if quantity < 0:
                        raise ValueError("negative")
                    return sum(child.price for child in [self, self]) * quantity

            """));
        yield return ($"shop/{name}/services.py", Repeat(6, $"import json\nimport time\nfrom pathlib import Path\n\nimport requests\n\nfrom {name}.models import {string.Join(", ", Enumerable.Range(0, 6).Select(index => $"Item{index}"))}\n{(number > 1 ? $"from {before}.services import RateService0 as Fallback\n" : "class Fallback:\n    def rate(self, code):\n        return 1\n")}\n", index => $$"""

            class RateService{{index}}:
                url = "https://rates.example.org/{{name}}/{{index}}"

                def __init__(self, store=None):
                    self.store = store or {}
                    self.fallback = Fallback()

                def rate(self, code):
                    if code in self.store:
                        return self.store[code]
                    try:
                        response = requests.get(self.url, params={"code": code}, timeout=5)
                        self.store[code] = response.json()["rate"]
                    except (KeyError, ValueError) as error:
                        return self.fallback.rate(str(error))
                    return self.store[code]

                def export(self, path: Path) -> int:
                    rows = [{"code": code, "rate": rate} for code, rate in sorted(self.store.items())]
                    path.write_text(json.dumps(rows))
                    return len(rows)

            def prices{{index}}(queryset=None):
                found = queryset if queryset is not None else Item{{index}}.objects.filter(price__gt=10)
                return {item.name: item.total(2) for item in found}

            def slow{{index}}(seconds: float) -> None:
                time.sleep(seconds)

            """));
        yield return ($"shop/{name}/views.py", Repeat(6, $"import asyncio\n\nfrom asgiref.sync import sync_to_async\nfrom django.http import JsonResponse\n\nfrom {name} import services\nfrom {name}.models import *\n\n", index => $$"""

            async def detail{{index}}(request, pk: int):
                item = await Item{{index}}.objects.aget(pk=pk)
                rate = services.RateService{{index}}().rate(request.GET.get("code", "EUR"))
                return JsonResponse({"name": item.name, "price": float(item.price) * rate})

            async def listing{{index}}(request):
                prices = await sync_to_async(services.prices{{index}})()
                await asyncio.to_thread(services.slow{{index}}, 0.1)
                if request.GET.get("slow"):
                    services.slow{{index}}(1)
                return JsonResponse(prices)

            def plain{{index}}(request):
                return JsonResponse({"count": Item{{index}}.objects.count(), "names": [item.name for item in Item{{index}}.objects.all()[:10]]})

            """));
        yield return ($"shop/{name}/urls.py", $"from django.urls import path\n\nfrom {name} import views\n\nurlpatterns = [\n{string.Concat(Enumerable.Range(0, 6).Select(index => $"    path(\"detail{index}/<int:pk>/\", views.detail{index}),\n    path(\"list{index}/\", views.listing{index}),\n    path(\"plain{index}/\", views.plain{index}),\n"))}]\n");
    }

    private static IEnumerable<(string Path, string Source)> FastApiPackage(int number)
    {
        var name = Name(number);
        yield return ($"api/{name}/__init__.py", "");
        yield return ($"api/{name}/schemas.py", Repeat(8, "from pydantic import BaseModel, Field\n\n", index => $"""

            class Order{index}(BaseModel):
                id: int
                lines: list[int] = Field(default_factory=list)
                note: str | None = None

                def weight(self) -> float:
                    return sum(line * 0.1 for line in self.lines) or 0.0

            """));
        yield return ($"api/{name}/repository.py", Repeat(8, $"from typing import Protocol\n\nfrom sqlalchemy import select, text\nfrom sqlalchemy.ext.asyncio import AsyncSession\nfrom sqlalchemy.orm import Session\n\nfrom api.{name}.schemas import {string.Join(", ", Enumerable.Range(0, 8).Select(index => $"Order{index}"))}\n\n", index => $$"""

            class Store{{index}}(Protocol):
                def load(self, key: int) -> Order{{index}}: ...

            class SqlStore{{index}}:
                def __init__(self, session: Session):
                    self.session = session

                def load(self, key: int) -> Order{{index}}:
                    row = self.session.execute(text("select 1"), {"key": key}).one()
                    return Order{{index}}(id=row[0], lines=[1, 2, 3])

            class MemoryStore{{index}}:
                def __init__(self):
                    self.rows = {}

                def load(self, key: int) -> Order{{index}}:
                    return self.rows.get(key) or Order{{index}}(id=key)

            async def load_async{{index}}(session: AsyncSession, key: int):
                result = await session.execute(select(Order{{index}}).where(Order{{index}}.id == key))
                return result.scalars().first()

            """));
        yield return ($"api/{name}/routes.py", Repeat(8, $"import asyncio\nimport logging\n\nimport httpx\nfrom fastapi import APIRouter, Depends\n\nfrom api.{name} import repository\n\nrouter = APIRouter()\nlog = logging.getLogger(__name__)\n\ndef get_session():\n    session = object()\n    try:\n        yield session\n    finally:\n        del session\n\n", index => $$"""

            def get_store{{index}}(session=Depends(get_session)) -> repository.SqlStore{{index}}:
                return repository.SqlStore{{index}}(session)

            @router.get("/orders{{index}}/{key}")
            async def read{{index}}(key: int, store: repository.SqlStore{{index}} = Depends(get_store{{index}})):
                order = store.load(key)
                log.info("read %s", order.id)
                return {"id": order.id, "weight": order.weight()}

            @router.get("/cached{{index}}/{key}")
            async def cached{{index}}(key: int):
                store = repository.MemoryStore{{index}}()
                async with httpx.AsyncClient() as client:
                    response = await client.get(f"https://example.org/{key}")
                return store.load(key).weight() + len(response.content)

            @router.post("/plain{{index}}")
            def write{{index}}(key: int, store=Depends(get_store{{index}})):
                return store.load(key)

            async def background{{index}}(keys: list[int]):
                await asyncio.gather(*(cached{{index}}(key) for key in keys))

            """));
    }

    private static string Repeat(int count, string head, Func<int, string> part)
    {
        var text = new StringBuilder(head.ReplaceLineEndings("\n"));
        for (var index = 0; index < count; index++)
            text.Append(part(index).ReplaceLineEndings("\n")).Append('\n');
        return text.ToString();
    }
}
