using Analyzer.Readiness;

namespace Analyzer.Rules;

/// <summary>A server for development, or one that watches the files, in a file for production.</summary>
internal sealed class DevelopmentServer() : ProjectAnalyzer("ASGI403")
{
    public override void Analyze(ProjectContext context)
    {
        foreach (var command in context.Facts.Commands.Where(command => command.IsForDevelopment && command.Surroundings.Stage == Stage.Production))
            context.Report(command.Location, command.Title, command.Server.IsDevelopment ? "is a development server" : "watches the files and starts anew", command.Surroundings.Why);
    }
}
