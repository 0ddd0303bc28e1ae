using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>A server that speaks another interface than the application: it starts, and answers every request with an error.</summary>
internal sealed class WrongInterface() : ProjectAnalyzer("ASGI402")
{
    public override void Analyze(ProjectContext context)
    {
        foreach (var command in context.Facts.Commands)
        {
            if (!command.IsMismatched)
                continue;
            var application = command.Application!;
            var because = new PathStep(application.Location, $"makes the application `{application.Target}`, which speaks {Name(application.Kind.Serves)}", application.Target, 0);
            context.Report(command.Location, because, command.Title, Name(command.Serves), application.Target, Name(application.Kind.Serves));
        }
    }

    private static string Name(Interface @interface) => @interface.ToString().ToUpperInvariant();
}
