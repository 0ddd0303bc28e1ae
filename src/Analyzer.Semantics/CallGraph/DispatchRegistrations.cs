using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>An index of what the project registers with generic functions: <c>@show.register</c>, <c>show.register(Order, f)</c>.</summary>
/// <remarks>PEP 443; library reference, <c>functools.singledispatch</c>.</remarks>
internal sealed class DispatchRegistrations(Evaluator evaluator, Compilation compilation)
{
    private Dictionary<string, List<DispatchRegistration>>? _registrations;

    /// <summary>The registrations with a function of this name, in the order of the project's files.</summary>
    public IReadOnlyList<DispatchRegistration> Find(string name) => (_registrations ??= BuildIndex()).GetValueOrDefault(name) ?? [];

    private Dictionary<string, List<DispatchRegistration>> BuildIndex()
    {
        var registrations = new Dictionary<string, List<DispatchRegistration>>();
        foreach (var module in compilation.Modules)
            AddBody(module.Tree.Root.Body, evaluator.FrameOf(module), registrations);
        return registrations;
    }

    private void AddBody(IEnumerable<StatementSyntax> body, LazyFrame frame, Dictionary<string, List<DispatchRegistration>> registrations)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case ClassDefSyntax @class:
                    AddBody(@class.Body, evaluator.ClassOf(@class, frame).Frame, registrations);
                    break;
                case FunctionDefinitionSyntax function:
                    foreach (var decorator in function.Decorators)
                    {
                        if (decorator is AttributeSyntax { Attr: "register" } plain)
                            Add(registrations, new DispatchRegistration(frame, plain.Value, null, function));
                        else if (decorator is CallSyntax { Func: AttributeSyntax { Attr: "register" } given, Args: [var @class] })
                            Add(registrations, new DispatchRegistration(frame, given.Value, @class, function));
                    }

                    break;
                case ExpressionStatementSyntax { Value: CallSyntax { Func: AttributeSyntax { Attr: "register" } given, Args: [var @class, var implementation] } }:
                    Add(registrations, new DispatchRegistration(frame, given.Value, @class, implementation));
                    break;
            }
        }
    }

    private static void Add(Dictionary<string, List<DispatchRegistration>> registrations, DispatchRegistration registration)
    {
        var name = registration.Generic switch { NameSyntax plain => plain.Id, AttributeSyntax dotted => dotted.Attr, _ => null };
        if (name is null)
            return;
        if (!registrations.TryGetValue(name, out var found))
            registrations[name] = found = [];
        found.Add(registration);
    }
}

/// <summary>One registration with a generic function.</summary>
/// <param name="Frame">The module or class body that it stands in.</param>
/// <param name="Generic">The generic function.</param>
/// <param name="Class">The class that it is for; null where the annotation of the first parameter says it.</param>
/// <param name="Implementation">The definition, or an expression that is the function.</param>
internal sealed record DispatchRegistration(LazyFrame Frame, ExpressionSyntax Generic, ExpressionSyntax? Class, SyntaxNode Implementation);
