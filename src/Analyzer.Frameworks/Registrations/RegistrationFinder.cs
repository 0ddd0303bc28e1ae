using System.Collections.Frozen;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Finds where a project hands functions to the registrars of a framework: in decorators, and in calls.</summary>
/// <param name="model">The project.</param>
/// <param name="registrars">The registrars, by the qualified name that they have in the stubs.</param>
internal sealed class RegistrationFinder(SemanticModel model, FrozenDictionary<string, Registrar> registrars)
{
    private readonly HashSet<string> _names = [.. registrars.Keys.Select(LastPart)];

    // The names of registrars that take the function itself, beside those that only return what takes it.
    private readonly ILookup<string, Registrar> _taking = registrars.Where(pair => pair.Value.FunctionAt >= 0).ToLookup(pair => LastPart(pair.Key), pair => pair.Value);

    /// <summary>All registrations: decorators first, each group in the order of the project's files.</summary>
    public IEnumerable<Registration> Find() => FindDecorators().Concat(FindCalls());

    private IEnumerable<Registration> FindDecorators()
    {
        foreach (var definition in model.Calls.Decorated)
        {
            var decorators = definition is FunctionDefinitionSyntax function ? function.Decorators : ((ClassDefSyntax)definition).Decorators;
            foreach (var decorator in decorators)
            {
                // Names first: evaluating every decorator of a project would cost more than it finds.
                if (CallIndex.NameOf(decorator) is not { } name || !_names.Contains(name))
                    continue;
                var body = model.BodyAround(definition);
                var call = decorator as CallSyntax;
                if (Match(body.CalleeOf(call?.Func ?? decorator)) is not { } match)
                    continue;
                yield return definition is FunctionDefinitionSyntax method
                    ? new Registration(match.Registrar, match.Name, call?.Func ?? decorator, call, body, body.FunctionOf(method), method)
                    : new Registration(match.Registrar, match.Name, call?.Func ?? decorator, call, body, new ClassType(body.ClassOf((ClassDefSyntax)definition), []), null);
            }
        }
    }

    private IEnumerable<Registration> FindCalls()
    {
        foreach (var name in _names.Order(StringComparer.Ordinal))
        {
            foreach (var call in model.Calls.Of(name))
            {
                // `app.get("/")(view)`: the registrar is called, and then what it returned.
                var registering = call.Func as CallSyntax ?? call;
                if (registering == call && !_taking[name].Any(registrar => MayBeFunction(ArgumentOf(call, registrar))))
                    continue;
                var body = model.BodyAround(call);
                if (Match(body.CalleeOf(registering.Func)) is not { } match)
                    continue;
                var argument = registering == call ? ArgumentOf(call, match.Registrar) : call.Args.FirstOrDefault();
                if (argument is not null)
                    yield return new Registration(match.Registrar, match.Name, registering.Func, registering, body, body.ValueOf(argument), null);
            }
        }
    }

    private static ExpressionSyntax? ArgumentOf(CallSyntax call, Registrar registrar) => CallText.Argument(call, registrar.FunctionAt, registrar.FunctionName ?? "");

    // By its form alone: `table.add_get("/x", handler)`, and not `mail.add_header("To", "you")`.
    private static bool MayBeFunction(ExpressionSyntax? argument) =>
        argument is NameSyntax or AttributeSyntax or CallSyntax or LambdaSyntax or SubscriptSyntax or IfExpSyntax or BoolOpSyntax or AwaitSyntax or NamedExprSyntax;

    private (Registrar Registrar, string Name)? Match(PythonType value)
    {
        foreach (var name in NamesOf(value))
        {
            if (registrars.TryGetValue(name, out var registrar))
                return (registrar, name);
        }

        return null;
    }

    private IEnumerable<string> NamesOf(PythonType value) => value switch
    {
        FunctionType { Function: { Module.IsStub: true } function } => [function.QualifiedName],
        ClassType @class => model.Classes.Mro(@class.Class).Select(parent => parent.QualifiedName),
        UnionType union => union.Members.SelectMany(NamesOf),
        _ => [],
    };

    private static string LastPart(string name) => name[(name.LastIndexOf('.') + 1)..];
}
