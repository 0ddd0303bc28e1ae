using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Origins: the call that made an object, found by names. Two objects made alike are one value, and two origins.</content>
public sealed partial class BodyModel
{
    private const int OriginDepth = 12;

    /// <summary>The call that made the object which an expression of this body stands for; null if it is not found.</summary>
    public (CallSyntax Call, BodyModel Body)? OriginOf(ExpressionSyntax expression) => OriginOf(expression, OriginDepth);

    private (CallSyntax Call, BodyModel Body)? OriginOf(ExpressionSyntax expression, int depth) => depth == 0 ? null : expression switch
    {
        CallSyntax call => OriginOfCall(call, depth),
        NameSyntax name => OriginOfName(name.Id, _frame, depth),
        AttributeSyntax attribute => OriginOfAttribute(attribute, depth),
        AwaitSyntax await => OriginOf(await.Value, depth - 1),
        NamedExprSyntax named => OriginOf(named.Value, depth - 1),
        _ => null,
    };

    // A function of the project hands on what it returns; any other call is taken to make the object.
    private (CallSyntax Call, BodyModel Body)? OriginOfCall(CallSyntax call, int depth)
    {
        if (ValueOf(call.Func) is not FunctionType { Function: { Module.IsStub: false, Syntax: FunctionDefinitionSyntax definition } })
            return (call, this);
        foreach (var returned in definition.DescendantNodes(node => node is not (FunctionDefinitionSyntax or ClassDefSyntax or LambdaSyntax)).OfType<ReturnSyntax>())
        {
            if (returned.Value is { } value && _model.BodyAround(value) is { } body && body.OriginOf(value, depth - 1) is { } origin)
                return origin;
        }

        return null;
    }

    private (CallSyntax Call, BodyModel Body)? OriginOfName(string name, Frame? frame, int depth)
    {
        for (; frame is not null; frame = frame.Enclosing)
        {
            var scope = frame is FunctionContext context ? context.Function.Scope : ((LazyFrame)frame).Scope;
            if (scope.Find(name) is { } bindings)
                return OriginOfBinding(bindings[^1], frame, depth);
            if (frame is FunctionContext { Function: var function } && function.Slots.ContainsKey(name))
                return null; // A parameter.
        }

        return null;
    }

    private (CallSyntax Call, BodyModel Body)? OriginOfBinding(Binding binding, Frame frame, int depth)
    {
        switch (binding.Node)
        {
            case AssignSyntax assign when binding.Target is NameSyntax:
                return _model.BodyOf(frame).OriginOf(assign.Value, depth - 1);
            case AnnAssignSyntax { Value: { } value }:
                return _model.BodyOf(frame).OriginOf(value, depth - 1);
            case WithItemSyntax item:
                return _model.BodyOf(frame).OriginOf(item.ContextExpr, depth - 1);
            case AliasSyntax { Parent: ImportFromSyntax from } alias when frame.Module.ResolveImport(from.Module, from.Level) is { } source:
                return _model.FindModule(source, frame.Module) is { IsStub: false } module ? OriginOfName(alias.Name, _evaluator.FrameOf(module), depth - 1) : null;
            default:
                return null;
        }
    }

    private (CallSyntax Call, BodyModel Body)? OriginOfAttribute(AttributeSyntax attribute, int depth)
    {
        switch (ValueOf(attribute.Value))
        {
            case ModuleType named:
                return _model.FindModule(named.Name, Module) is { IsStub: false } module ? OriginOfName(attribute.Attr, _evaluator.FrameOf(module), depth - 1) : null;
            case InstanceType { Class: { Module.IsStub: false } @class }:
                return OriginOfField(@class, attribute.Attr, depth);
            case ClassType { Class: { Module.IsStub: false } @class } when @class.Scope.Find(attribute.Attr) is { } bindings:
                return OriginOfBinding(bindings[^1], @class.Frame, depth);
            case InstanceType { Class.Module.IsStub: true }:
                return OriginOf(attribute.Value, depth - 1); // `app.router`: a part of the object stands for it.
            default:
                return null;
        }
    }

    private (CallSyntax Call, BodyModel Body)? OriginOfField(ClassSymbol @class, string name, int depth)
    {
        foreach (var parent in _evaluator.HierarchyOf(@class).Mro)
        {
            if (parent.Scope.Find(name) is { } bindings)
                return OriginOfBinding(bindings[^1], parent.Frame, depth);
            foreach (var writer in parent.FieldWriters.GetValueOrDefault(name) ?? [])
            {
                var value = writer.DescendantNodes().Select(node => node switch
                {
                    AssignSyntax assign when assign.Targets.Any(target => target is AttributeSyntax { Attr: var attr } && attr == name) => assign.Value,
                    AnnAssignSyntax { Target: AttributeSyntax { Attr: var attr }, Value: { } annotated } when attr == name => annotated,
                    _ => null,
                }).FirstOrDefault(value => value is not null);
                if (value is not null)
                    return _model.BodyAround(value)?.OriginOf(value, depth - 1);
            }
        }

        return null;
    }
}
