using Analyzer.Syntax;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Rules;

/// <summary>A call through an annotated base class: how sure a finding is depends on what the classes below it do.</summary>
public sealed class OverridePrecisionTests
{
    private const string Blocks = "        return sqlite3.connect('orders.db').execute('SELECT 1').fetchall()";
    private const string Answers = "        return []";

    [Theory]
    [InlineData(Blocks, Blocks, DiagnosticPrecision.High)]
    [InlineData(Blocks, Answers, DiagnosticPrecision.Medium)]
    public void It_is_sure_where_all_of_them_block(string first, string second, DiagnosticPrecision expected)
    {
        var project = AnalyzedProject.Of([("app.py", $"""
            import sqlite3
            from abc import ABC, abstractmethod

            class Orders(ABC):
                @abstractmethod
                def all(self): ...

            class First(Orders):
                def all(self):
            {first}

            class Second(Orders):
                def all(self):
            {second}

            async def view(orders: Orders):
                return orders.all()
            """)]);
        Assert.Equal(expected, project.Diagnostics.Single(diagnostic => diagnostic.Descriptor.Id == "ASGI101").Precision);
    }
}
