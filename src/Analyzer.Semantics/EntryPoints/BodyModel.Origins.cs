using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Origins: the call that made an object, found by names. Two objects made alike are one value, and two origins.</content>
public sealed partial class BodyModel
{
    private const int OriginDepth = 12;
    private const int CallerLimit = 8;

    /// <summary>The call that made the object which an expression of this body stands for; null if it is not found.</summary>
    public (CallSyntax Call, BodyModel Body)? OriginOf(ExpressionSyntax expression) => OriginsOf(expression) is [var first, ..] ? first : null;

    /// <summary>The calls that made the objects which an expression of this body may stand for: several where it is a parameter, or chosen by a condition.</summary>
    public IReadOnlyList<(CallSyntax Call, BodyModel Body)> OriginsOf(ExpressionSyntax expression) => [.. OriginsOf(expression, OriginDepth).DistinctBy(origin => origin.Call)];

    private IEnumerable<(CallSyntax Call, BodyModel Body)> OriginsOf(ExpressionSyntax expression, int depth) => depth == 0 ? [] : expression switch
    {
        CallSyntax call => OriginsOfCall(call, depth),
        NameSyntax name => OriginsOfName(name.Id, _frame, depth),
        AttributeSyntax attribute => OriginsOfAttribute(attribute, depth),
        AwaitSyntax await => OriginsOf(await.Value, depth - 1),
        NamedExprSyntax named => OriginsOf(named.Value, depth - 1),
        IfExpSyntax choice => OriginsOf(choice.Body, depth - 1).Concat(OriginsOf(choice.OrElse, depth - 1)),
        _ => [],
    };

    // A function of the project hands on what it returns; any other call is taken to make the object.
    private IEnumerable<(CallSyntax Call, BodyModel Body)> OriginsOfCall(CallSyntax call, int depth)
    {
        if (ValueOf(call.Func) is not FunctionType { Function: { Module.IsStub: false, Syntax: FunctionDefinitionSyntax definition } })
            return [(call, this)];
        return definition.DescendantNodes(node => node is not (FunctionDefinitionSyntax or ClassDefSyntax or LambdaSyntax)).OfType<ReturnSyntax>()
            .SelectMany(returned => returned.Value is { } value ? _model.BodyAround(value).OriginsOf(value, depth - 1) : [])
            .Take(1);
    }

    private IEnumerable<(CallSyntax Call, BodyModel Body)> OriginsOfName(string name, Frame? frame, int depth)
    {
        for (; frame is not null; frame = frame.Enclosing)
        {
            var scope = frame is FunctionContext context ? context.Function.Scope : ((LazyFrame)frame).Scope;
            if (scope.Find(name) is { } bindings)
                return OriginsOfBinding(bindings[^1], frame, depth);
            if (frame is FunctionContext { Function: var function } && function.Parameters.Any(parameter => parameter.Name == name))
                return OriginsOfParameter(function, name, depth);
        }

        return [];
    }

    // `def add_routes(app): …` is given what its callers give it.
    private IEnumerable<(CallSyntax Call, BodyModel Body)> OriginsOfParameter(FunctionSymbol function, string name, int depth)
    {
        if (depth <= 1 || function.Syntax is not FunctionDefinitionSyntax)
            yield break;
        var position = function.Parameters.Select((parameter, index) => (parameter.Name, index)).First(pair => pair.Name == name).index;
        foreach (var call in _model.Calls.Of(function.Name).Take(CallerLimit))
        {
            var body = _model.BodyAround(call);
            if (body.ValueOf(call.Func) is not FunctionType callee || callee.Function != function)
                continue;
            var at = position - (callee.Receiver is null ? 0 : 1);
            var argument = call.Keywords.FirstOrDefault(keyword => keyword.Arg == name)?.Value
                ?? (at >= 0 && at < call.Args.Length && !call.Args.Take(at + 1).Any(given => given is StarredSyntax) ? call.Args[at] : null);
            foreach (var origin in argument is null ? [] : body.OriginsOf(argument, depth - 1))
                yield return origin;
        }
    }

    private IEnumerable<(CallSyntax Call, BodyModel Body)> OriginsOfBinding(Binding binding, Frame frame, int depth)
    {
        switch (binding.Node)
        {
            case AssignSyntax assign when binding.Target is NameSyntax:
                return _model.BodyOf(frame).OriginsOf(assign.Value, depth - 1);
            case AnnAssignSyntax { Value: { } value }:
                return _model.BodyOf(frame).OriginsOf(value, depth - 1);
            case WithItemSyntax item:
                return _model.BodyOf(frame).OriginsOf(item.ContextExpr, depth - 1);
            case AliasSyntax { Parent: ImportFromSyntax from } alias when frame.Module.ResolveImport(from.Module, from.Level) is { } source:
                return _model.FindModule(source, frame.Module) is { IsStub: false } module ? OriginsOfName(alias.Name, _evaluator.FrameOf(module), depth - 1) : [];
            default:
                return [];
        }
    }

    private IEnumerable<(CallSyntax Call, BodyModel Body)> OriginsOfAttribute(AttributeSyntax attribute, int depth)
    {
        switch (ValueOf(attribute.Value))
        {
            case ModuleType named:
                return _model.FindModule(named.Name, Module) is { IsStub: false } module ? OriginsOfName(attribute.Attr, _evaluator.FrameOf(module), depth - 1) : [];
            case InstanceType { Class: { Module.IsStub: false } @class }:
                return OriginsOfField(@class, attribute.Attr, depth);
            case ClassType { Class: { Module.IsStub: false } @class } when @class.Scope.Find(attribute.Attr) is { } bindings:
                return OriginsOfBinding(bindings[^1], @class.Frame, depth);
            case InstanceType { Class.Module.IsStub: true }:
                return OriginsOf(attribute.Value, depth - 1); // `app.router`: a part of the object stands for it.
            default:
                return [];
        }
    }

    private IEnumerable<(CallSyntax Call, BodyModel Body)> OriginsOfField(ClassSymbol @class, string name, int depth)
    {
        foreach (var parent in _evaluator.HierarchyOf(@class).Mro)
        {
            if (parent.Scope.Find(name) is { } bindings)
                return OriginsOfBinding(bindings[^1], parent.Frame, depth);
            foreach (var writer in parent.FieldWriters.GetValueOrDefault(name) ?? [])
            {
                var value = writer.DescendantNodes().Select(node => node switch
                {
                    AssignSyntax assign when assign.Targets.Any(target => target is AttributeSyntax { Attr: var attr } && attr == name) => assign.Value,
                    AnnAssignSyntax { Target: AttributeSyntax { Attr: var attr }, Value: { } annotated } when attr == name => annotated,
                    _ => null,
                }).FirstOrDefault(value => value is not null);
                if (value is not null)
                    return _model.BodyAround(value).OriginsOf(value, depth - 1);
            }
        }

        return [];
    }

    /// <summary>What a called expression means; where its receiver's value is not known, the member of the object that it was made as.</summary>
    public PythonType CalleeOf(ExpressionSyntax callee)
    {
        var value = ValueOf(callee);
        if (value is not UnknownType || callee is not AttributeSyntax { Value: NameSyntax receiver } attribute)
            return value;
        return OriginOf(receiver) is { } origin && origin.Body.ValueOf(origin.Call) is InstanceType { Class: var @class } && _model.FindMethod(@class, attribute.Attr) is { } method ? method : value;
    }
}
