using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Which functions of a project receive a signal: connected by <c>@receiver(signal)</c> or <c>signal.connect(function)</c>.</summary>
/// <remarks>Django documentation, "Signals". The stub of <c>Signal</c> asks; senders are not told apart.</remarks>
public sealed class DjangoSignals : MemberProvider
{
    private const string Signal = "django.dispatch.dispatcher.Signal";

    private Dictionary<InstanceType, List<FunctionType>>? _receivers;

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, ClassSymbol @class, string name) => null;

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, InstanceType instance, string name)
    {
        if (name is not ("_receivers" or "_async_receivers" or "_has_receivers" or "_has_async_receivers") || !classes.IsSubclass(instance.Class, Signal))
            return null;
        if (_receivers is null)
        {
            _receivers = []; // What is asked for on the way has no receivers yet.
            Connect(classes.Model);
        }

        var wanted = _receivers.GetValueOrDefault(instance)?.Where(function => function.Function.IsCoroutine == name.Contains("async", StringComparison.Ordinal)).ToList() ?? [];
        return name.StartsWith("_has", StringComparison.Ordinal) ? LiteralType.Of(wanted.Count > 0) : UnionType.Join([.. wanted]) is var joined && wanted.Count > 0 ? new TupleType([joined]) : null;
    }

    private void Connect(SemanticModel model)
    {
        foreach (var definition in model.Calls.Decorated.OfType<FunctionDefinitionSyntax>())
        {
            foreach (var decorator in definition.Decorators.OfType<CallSyntax>().Where(decorator => CallIndex.NameOf(decorator.Func) == "receiver" && decorator.Args.Length > 0))
            {
                var body = model.BodyAround(definition);
                Add(body.ValueOf(decorator.Args[0]), body.FunctionOf(definition), decorator.Args[0], body);
            }
        }

        foreach (var call in model.Calls.Of("connect").Where(call => call is { Func: AttributeSyntax, Args.IsEmpty: false }))
        {
            var body = model.BodyAround(call);
            if (!body.Module.Tree.Text.Content.Contains("ignal", StringComparison.Ordinal))
                continue;
            foreach (var function in model.FunctionsOf(body.ValueOf(call.Args[0])))
                Add(body.ValueOf(((AttributeSyntax)call.Func).Value), function, null, body);
        }
    }

    // `@receiver([paid, cancelled])` connects to each.
    private void Add(PythonType signals, FunctionType function, ExpressionSyntax? list, BodyModel body)
    {
        var each = list switch
        {
            ListSyntax { Elts: var elements } => elements.SelectMany(element => UnionType.MembersOf(body.ValueOf(element))),
            TupleSyntax { Elts: var elements } => elements.SelectMany(element => UnionType.MembersOf(body.ValueOf(element))),
            _ => UnionType.MembersOf(signals),
        };
        foreach (var signal in each.OfType<InstanceType>().Where(signal => signal.Creation is not null && !function.Function.Module.IsStub))
        {
            if (!_receivers!.TryGetValue(signal, out var functions))
                _receivers[signal] = functions = [];
            if (!functions.Contains(function))
                functions.Add(function);
        }
    }
}
