using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>What the expressions in one body mean: of a module, of a class, or of a function called with what its parameters declare.</summary>
public sealed partial class BodyModel
{
    private readonly Evaluator _evaluator;
    private readonly SemanticModel _model;
    private readonly Frame _frame;

    // What was seen while the function ran; null until it has to run.
    private Dictionary<ExpressionSyntax, PythonType>? _seen;

    internal BodyModel(Evaluator evaluator, SemanticModel model, Frame frame)
    {
        _evaluator = evaluator;
        _model = model;
        _frame = frame;
    }

    /// <summary>The module that the body belongs to.</summary>
    public ModuleSymbol Module => _frame.Module;

    /// <summary>The class, if it is the body of one.</summary>
    public ClassSymbol? Class => (_frame as ClassFrame)?.Class;

    /// <summary>The value of an expression that stands in this body; unknown where it is never reached.</summary>
    public PythonType ValueOf(ExpressionSyntax expression)
    {
        // The names of modules and classes are evaluated when they are asked for; functions run, with all that they call, only if they must.
        if (_frame is not FunctionContext context)
            return _evaluator.Evaluate(expression, _frame);
        if (_seen is null && IsOfModule(expression))
            return _evaluator.Evaluate(expression, _evaluator.FrameOf(_frame.Module));
        return (_seen ??= Observe(context)).TryGetValue(expression, out var value) ? value
            : expression is NameSyntax name ? _evaluator.LookupName(name.Id, _frame)
            : UnknownType.Because(UnknownReason.Name);
    }

    private Dictionary<ExpressionSyntax, PythonType> Observe(FunctionContext context)
    {
        // What a function around binds is known once that has run.
        for (var around = context.Enclosing; around is not null; around = around.Enclosing)
        {
            if (around is FunctionContext outer)
                _evaluator.Run(outer);
        }

        var seen = new Dictionary<ExpressionSyntax, PythonType>();
        var span = context.Function.Syntax.Span;
        _evaluator.Observe(context, (expression, type) =>
        {
            // What runs meanwhile elsewhere is told too.
            if (expression.Span.Start >= span.Start && expression.Span.End <= span.End)
                seen[expression] = UnionType.Join(seen.GetValueOrDefault(expression) ?? NeverType.Instance, type);
        });
        return seen;
    }

    // `app`, `fastapi.FastAPI`: names that neither a function nor a comprehension around binds, and their attributes.
    private bool IsOfModule(ExpressionSyntax expression)
    {
        var root = expression;
        while (root is AttributeSyntax attribute)
            root = attribute.Value;
        if (root is not NameSyntax name)
            return false;
        for (var around = root.Parent; around is not (null or ModuleSyntax); around = around.Parent)
        {
            if (around is LambdaSyntax or GeneratorExpSyntax or ListCompSyntax or SetCompSyntax or DictCompSyntax)
                return false;
        }

        for (Frame? frame = _frame; frame is not (null or ModuleFrame); frame = frame.Enclosing)
        {
            if (frame is FunctionContext { Function: var function } && (function.Slots.ContainsKey(name.Id) || function.Scope.Globals.Contains(name.Id)))
                return false;
        }

        return true;
    }

    /// <summary>What an annotation that stands in this body, or on a function defined in it, declares.</summary>
    public PythonType Declared(ExpressionSyntax annotation) => _evaluator.EvaluateAnnotation(annotation, _frame);

    /// <summary>The type expression that a name stands for, and the body that it is written in; itself if it is no alias.</summary>
    public (ExpressionSyntax Expression, BodyModel Body) Expand(ExpressionSyntax annotation) =>
        annotation is NameSyntax or AttributeSyntax && _evaluator.Evaluate(annotation, _frame) is AliasType alias
            ? (alias.Expression, new BodyModel(_evaluator, _model, alias.Frame))
            : annotation is ConstantSyntax { ConstantKind: ConstantKind.String } text && _evaluator.ParseStringAnnotation(text) is { } parsed ? (parsed, this) : (annotation, this);

    /// <summary>The function that a definition in this body makes, without its decorators; bound, for a method.</summary>
    public FunctionType FunctionOf(FunctionDefinitionSyntax definition) => _evaluator.FunctionIn(definition, _frame);

    /// <summary>What the name of a definition in this body is bound to, its decorators applied.</summary>
    public PythonType DecoratedValueOf(FunctionDefinitionSyntax definition) => _evaluator.LookupName(definition.Name, _frame);

    /// <summary>The object that somebody makes of a class later, of something unknown first and then what a call hands over beside the class: <c>Middleware(Timing, log=log)</c>.</summary>
    public InstanceType MadeLater(ClassSymbol @class, CallSyntax call, ExpressionSyntax named)
    {
        var unknown = UnknownType.Because(UnknownReason.Parameter);
        var positional = call.Args.Where(argument => argument != named).ToList();
        var fixedCount = positional.TakeWhile(argument => argument is not StarredSyntax).Count();
        var keywords = call.Keywords.Where(keyword => keyword.Arg is not null && keyword.Value != named).ToList();
        return _evaluator.MadeWith(@class, new CallArguments(
            [unknown, .. positional.Take(fixedCount).Select(ValueOf)],
            [.. keywords.Select(keyword => keyword.Arg!)],
            [.. keywords.Select(keyword => ValueOf(keyword.Value))],
            fixedCount < positional.Count ? unknown : null,
            call.Keywords.Any(keyword => keyword.Arg is null) ? unknown : null));
    }

    /// <summary>The class that a definition in this body makes.</summary>
    public ClassSymbol ClassOf(ClassDefSyntax definition) => _evaluator.ClassOf(definition, _frame);

    /// <summary>The body of a function or class defined in this one.</summary>
    internal Frame FrameOf(SyntaxNode definition) => definition is ClassDefSyntax @class
        ? ClassOf(@class).Frame
        : _evaluator.DefaultContext(FunctionOf((FunctionDefinitionSyntax)definition));
}
