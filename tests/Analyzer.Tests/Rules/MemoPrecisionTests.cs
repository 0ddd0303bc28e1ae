using Analyzer.Syntax;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Rules;

/// <summary>What an object makes when it is first asked, and keeps: whether a request ever waits for it is not known.</summary>
public sealed class MemoPrecisionTests
{
    [Theory]
    [InlineData("if self.rows is None:\n            self.rows = self.load()", DiagnosticPrecision.Medium)]
    [InlineData("if self.rows is None:\n            self.fill()", DiagnosticPrecision.Medium)]
    [InlineData("if self.ready and self.rows is not None:\n            return self.rows\n        self.fill()", DiagnosticPrecision.Medium)]
    [InlineData("if self.ready:\n            self.ready = False\n            self.load()", DiagnosticPrecision.High)]
    [InlineData("if self.rows is None:\n            self.load()", DiagnosticPrecision.High)]
    [InlineData("self.rows = self.load()", DiagnosticPrecision.High)]
    public void It_is_doubtful_where_the_object_keeps_it(string statements, DiagnosticPrecision expected)
    {
        var project = AnalyzedProject.Of([("app.py", $"""
            import sqlite3

            class Orders:
                rows: list | None = None
                ready: bool = True
                def load(self):
                    return sqlite3.connect("orders.db").execute("SELECT 1").fetchall()
                def fill(self):
                    self.rows = self.load()
                def all(self):
                    {statements}

            async def view(orders: Orders):
                return orders.all()
            """)]);
        Assert.Equal(expected, project.Diagnostics.Single(diagnostic => diagnostic.Descriptor.Id == "ASGI101").Precision);
    }

    [Theory]
    [InlineData("shared.all()", DiagnosticPrecision.Medium)]
    [InlineData("Orders('own.db').all()", DiagnosticPrecision.High)]
    public void It_is_sure_where_a_function_makes_the_object(string call, DiagnosticPrecision expected)
    {
        var project = AnalyzedProject.Of([("app.py", $"""
            import sqlite3

            class Orders:
                def __init__(self, path: str):
                    self.path = path
                    self.rows = None
                def all(self):
                    if self.rows is None:
                        self.rows = sqlite3.connect(self.path).execute("SELECT 1").fetchall()
                    return self.rows

            shared = Orders("shared.db")

            async def view():
                return {call}
            """)]);
        Assert.Equal(expected, project.Diagnostics.Single(diagnostic => diagnostic.Descriptor.Id == "ASGI101").Precision);
    }
}
