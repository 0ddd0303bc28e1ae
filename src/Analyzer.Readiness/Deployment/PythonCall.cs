using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Where in a file a call stands that starts a server, and how a command line may name it.</summary>
/// <param name="Function">The outermost function around it; null at the module's top.</param>
/// <param name="Names">The words by which a command line could ask for it: names of the functions around it, with dashes too, and those that decorators or the call itself give.</param>
internal sealed record PythonCall(string? Function, ImmutableArray<string> Names)
{
    /// <summary>Looks around a call.</summary>
    public static PythonCall Of(CallSyntax call)
    {
        var functions = call.Ancestors().OfType<FunctionDefinitionSyntax>().ToList();
        return new PythonCall(functions.LastOrDefault()?.Name, [.. NamesIn(call).Concat(functions.SelectMany(NamesOf)).Distinct()]);
    }

    // `@app.command("run-server")`, and click's own rule for functions: dashes for underscores.
    private static IEnumerable<string> NamesOf(FunctionDefinitionSyntax function) =>
        function.Decorators.OfType<CallSyntax>().SelectMany(decorator => NamesIn(decorator).Concat(decorator.Args is [ConstantSyntax { StringValue: { } first }, ..] ? [first] : []))
            .Concat([function.Name, function.Name.Replace('_', '-')]);

    private static IEnumerable<string> NamesIn(CallSyntax call) =>
        call.Keywords.Where(keyword => keyword.Arg == "name").Select(keyword => (keyword.Value as ConstantSyntax)?.StringValue).OfType<string>();
}
