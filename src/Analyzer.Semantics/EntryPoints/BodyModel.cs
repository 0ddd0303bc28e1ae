using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>What the expressions in one body mean: of a module, of a class, or of a function called with what its parameters declare.</summary>
public sealed partial class BodyModel
{
    private readonly Evaluator _evaluator;
    private readonly SemanticModel _model;
    private readonly Frame _frame;

    // What was seen while the function ran; null for modules and classes, whose names are evaluated when they are asked for.
    private readonly Dictionary<ExpressionSyntax, PythonType>? _seen;

    internal BodyModel(Evaluator evaluator, SemanticModel model, Frame frame)
    {
        _evaluator = evaluator;
        _model = model;
        _frame = frame;
        if (frame is not FunctionContext context)
            return;
        var seen = new Dictionary<ExpressionSyntax, PythonType>();
        evaluator.Observe(context, (expression, type) => seen[expression] = UnionType.Join(seen.GetValueOrDefault(expression) ?? NeverType.Instance, type));
        _seen = seen;
    }

    /// <summary>The module that the body belongs to.</summary>
    public ModuleSymbol Module => _frame.Module;

    /// <summary>The class, if it is the body of one.</summary>
    public ClassSymbol? Class => (_frame as ClassFrame)?.Class;

    /// <summary>The value of an expression that stands in this body; unknown where it is never reached.</summary>
    public PythonType ValueOf(ExpressionSyntax expression) =>
        _seen is null ? _evaluator.Evaluate(expression, _frame)
        : _seen.TryGetValue(expression, out var value) ? value
        : expression is NameSyntax name ? _evaluator.LookupName(name.Id, _frame)
        : UnknownType.Because(UnknownReason.Name);

    /// <summary>What an annotation that stands in this body, or on a function defined in it, declares.</summary>
    public PythonType Declared(ExpressionSyntax annotation) => _evaluator.EvaluateAnnotation(annotation, _frame);

    /// <summary>The type expression that a name stands for, and the body that it is written in; itself if it is no alias.</summary>
    public (ExpressionSyntax Expression, BodyModel Body) Expand(ExpressionSyntax annotation) =>
        annotation is NameSyntax or AttributeSyntax && _evaluator.Evaluate(annotation, _frame) is AliasType alias
            ? (alias.Expression, new BodyModel(_evaluator, _model, alias.Frame))
            : annotation is ConstantSyntax { ConstantKind: ConstantKind.String } text && _evaluator.ParseStringAnnotation(text) is { } parsed ? (parsed, this) : (annotation, this);

    /// <summary>The function that a definition in this body makes, without its decorators; bound, for a method.</summary>
    public FunctionType FunctionOf(FunctionDefinitionSyntax definition) => _frame is ClassFrame @class
        ? _evaluator.MethodOf(definition, @class.Class, new InstanceType(@class.Class, []))
        : new FunctionType(_evaluator.FunctionOf(definition, _frame), _frame);

    /// <summary>What the name of a definition in this body is bound to, its decorators applied.</summary>
    public PythonType DecoratedValueOf(FunctionDefinitionSyntax definition) => _evaluator.LookupName(definition.Name, _frame);

    /// <summary>The class that a definition in this body makes.</summary>
    public ClassSymbol ClassOf(ClassDefSyntax definition) => _evaluator.ClassOf(definition, _frame);

    /// <summary>The body of a function or class defined in this one.</summary>
    internal Frame FrameOf(SyntaxNode definition) => definition is ClassDefSyntax @class
        ? ClassOf(@class).Frame
        : _evaluator.DefaultContext(FunctionOf((FunctionDefinitionSyntax)definition));
}
