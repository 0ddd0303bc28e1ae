using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Bindings of modules and class bodies: what a name is where all its bindings are taken together.</content>
internal sealed partial class Evaluator
{
    private PythonType EvaluateBindings(string name, List<Binding> bindings, LazyFrame frame)
    {
        // What the last unconditional binding says replaces what came before it.
        var first = bindings.FindLastIndex(binding => !binding.IsConditional && binding.Kind != BindingKind.AugmentedAssignment);
        var value = (PythonType)NeverType.Instance;
        ImmutableArray<FunctionSymbol> overloads = [];
        for (var i = Math.Max(first, 0); i < bindings.Count; i++)
        {
            value = UnionType.Join(value, EvaluateBinding(name, bindings[i], frame));
            if (i + 1 < bindings.Count && bindings[i + 1].Kind == BindingKind.Global)
                frame.Values[name] = value; // The function that stores another value may read this one.
        }

        // Properties and overloads are the exception: their parts stand one after the other.
        if (bindings.Count > 1 && UnionType.MembersOf(value)[^1] is FunctionType function && (value is FunctionType || bindings.TrueForAll(binding => IsOverload(binding, frame))))
        {
            overloads = [.. bindings.Where(binding => IsOverload(binding, frame)).Select(binding => FunctionOf((FunctionDefinitionSyntax)binding.Node, frame))];
            if (!overloads.IsEmpty)
                return new FunctionType(function.Function, function.Frame) { Overloads = new OverloadSet(overloads) };
        }

        if (value is MethodWrapperType { Function: FunctionType wrapped } wrapper && bindings.Count > 1)
        {
            overloads = [.. bindings.Where(binding => IsOverload(binding, frame)).Select(binding => FunctionOf((FunctionDefinitionSyntax)binding.Node, frame))];
            if (!overloads.IsEmpty)
                return new MethodWrapperType(new FunctionType(wrapped.Function, wrapped.Frame) { Overloads = new OverloadSet(overloads) }, wrapper.IsStatic);
        }

        return value is NeverType ? UnknownType.Because(UnknownReason.Name) : value;
    }

    private bool IsOverload(Binding binding, LazyFrame frame) =>
        binding.Node is FunctionDefinitionSyntax function && function.Decorators.Any(decorator => IsOverloadDecorator(decorator, frame));

    private bool IsOverloadDecorator(ExpressionSyntax decorator, Frame frame) =>
        decorator is NameSyntax { Id: "overload" } or AttributeSyntax { Attr: "overload" }
        && Evaluate(decorator, frame) is SpecialFormType { Name: "overload" };

    private PythonType EvaluateBinding(string name, Binding binding, LazyFrame frame)
    {
        switch (binding.Node)
        {
            case FunctionDefinitionSyntax when binding.Kind == BindingKind.Global:
                return GlobalStore(name, (FunctionDefinitionSyntax)binding.Node, frame);
            case FunctionDefinitionSyntax function:
                return EvaluateFunctionDefinition(function, frame, previous => PreviousProperty(name, previous, frame));
            case ClassDefSyntax @class:
                return EvaluateClassDefinition(@class, frame);
            case AliasSyntax { Parent: ImportSyntax } alias:
                return EvaluateImport(alias, frame.Module);
            case AliasSyntax { Parent: ImportFromSyntax from } alias:
                return EvaluateImportFrom(from, alias.Name, frame.Module);
            case AssignSyntax assign:
                return PartOf(name, binding.Target!, EvaluateAliasOrValue(assign.Value, frame), assign, frame);
            case AnnAssignSyntax annotated:
                return EvaluateDeclaration(annotated, frame);
            case AugAssignSyntax augmented:
                return Evaluate(augmented.Value, frame);
            case ForStatementSyntax loop:
                return PartOf(name, binding.Target!, loop is AsyncForSyntax ? IterateAsync(Evaluate(loop.Iter, frame), loop.Iter, frame) : Iterate(Evaluate(loop.Iter, frame), loop.Iter, frame), loop, frame);
            case WithItemSyntax item:
                return PartOf(name, binding.Target!, EnterWith(item, item.Parent is AsyncWithSyntax, frame, out _, out _), item, frame);
            case ExceptHandlerSyntax handler:
                return ExceptionOf(handler, frame);
            case NamedExprSyntax named:
                return Evaluate(named.Value, frame);
            case TypeAliasSyntax alias:
                return new AliasType(alias.Value, frame);
            default:
                return UnknownType.Because(UnknownReason.Syntax);
        }
    }

    // `X = Annotated[Y, …]` and `X = Optional[Y]` name a type: what they mean is decided where they are used.
    private PythonType EvaluateAliasOrValue(ExpressionSyntax value, Frame frame)
    {
        var type = Evaluate(value, frame);
        return value is SubscriptSyntax subscript && type is UnknownType && Evaluate(subscript.Value, frame) is SpecialFormType or ClassType
            ? new AliasType(value, frame)
            : value is BinOpSyntax { Op: BinaryOperator.BitOr } && type is UnknownType ? new AliasType(value, frame) : type;
    }

    private PythonType EvaluateDeclaration(AnnAssignSyntax annotated, LazyFrame frame)
    {
        if (IsTypeAliasAnnotation(annotated.Annotation, frame) && annotated.Value is not null)
            return new AliasType(annotated.Value, frame);
        var declared = EvaluateAnnotation(annotated.Annotation, frame);
        if (annotated.Value is null)
            return declared;

        // `images: list[str] | None = None` is a default, not a constant: other code, or the constructor, gives another value.
        var value = Evaluate(annotated.Value, frame);
        return value is NoneType or LiteralType ? UnionType.Join(ClassInstanceOf(value), declared) : Refine(value, declared);
    }

    private bool IsTypeAliasAnnotation(ExpressionSyntax annotation, Frame frame) =>
        annotation is NameSyntax { Id: "TypeAlias" } or AttributeSyntax { Attr: "TypeAlias" } && Evaluate(annotation, frame) is SpecialFormType;

    // `@x.setter def x`: the property that the same name was bound to just before.
    private PropertyType? PreviousProperty(string name, FunctionDefinitionSyntax definition, LazyFrame frame)
    {
        var previous = frame.Scope.Find(name)!.TakeWhile(binding => binding.Node != definition).LastOrDefault();
        return previous.Node is FunctionDefinitionSyntax earlier
            ? EvaluateFunctionDefinition(earlier, frame, before => PreviousProperty(name, before, frame)) as PropertyType
            : null;
    }

    private PythonType GlobalStore(string name, FunctionDefinitionSyntax function, LazyFrame frame)
    {
        // The function may store by any path; its own default context shows what.
        if (function.Parent is ModuleSyntax)
            Run(DefaultContext(new FunctionType(FunctionOf(function, frame), frame)));
        return _fields.GetValueOrDefault((new ModuleType(frame.Module.Name, frame.Module), name)) ?? NeverType.Instance;
    }

    private PythonType PartOf(string name, ExpressionSyntax target, PythonType value, SyntaxNode site, Frame frame)
    {
        switch (target)
        {
            case NameSyntax:
                return value;
            case StarredSyntax starred:
                return BuiltinInstance("list", PartOf(name, starred.Value, value, site, frame));
            case TupleSyntax or ListSyntax:
                var elements = target is TupleSyntax tuple ? tuple.Elts : ((ListSyntax)target).Elts;
                for (var i = 0; i < elements.Length; i++)
                {
                    if (Mentions(elements[i], name))
                        return PartOf(name, elements[i], ElementAt(value, i, elements, site, frame), site, frame);
                }

                break;
        }

        return UnknownType.Because(UnknownReason.Element);
    }

    private static bool Mentions(ExpressionSyntax target, string name) =>
        target is NameSyntax only ? only.Id == name : target.DescendantNodes().Any(node => node is NameSyntax part && part.Id == name);
}
