using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Fields that a class body only annotates: parameters of the constructor that a decorator or base makes
/// (typing specification, "Dataclasses", "Named tuples", "TypedDict").</content>
internal sealed partial class Evaluator
{
    private readonly Dictionary<ClassSymbol, ImmutableArray<DeclaredField>> _declaredFields = [];

    /// <summary>The annotated fields of a class and its bases, in the order of the constructor's parameters.</summary>
    private ImmutableArray<DeclaredField> FieldsOf(ClassSymbol @class)
    {
        if (_declaredFields.TryGetValue(@class, out var known))
            return known;
        var fields = new List<DeclaredField>();
        foreach (var owner in HierarchyOf(@class).Mro.Reverse().Where(owner => owner.Module.Name is not ("builtins" or "typing")))
            AddFields(owner, fields);
        return _declaredFields[@class] = [.. fields];
    }

    private void AddFields(ClassSymbol owner, List<DeclaredField> fields)
    {
        var isKeywordOnly = false;
        foreach (var statement in owner.Syntax.Body)
        {
            if (statement is not AnnAssignSyntax { Target: NameSyntax target } declaration || IsForm(declaration.Annotation, "ClassVar", owner.Frame))
                continue;
            if (declaration.Annotation is NameSyntax { Id: "KW_ONLY" } or AttributeSyntax { Attr: "KW_ONLY" })
            {
                isKeywordOnly = true;
                continue;
            }

            var specifier = declaration.Value as CallSyntax;
            if (Flag(specifier, "init") == false)
                continue;
            var field = new DeclaredField(target.Id, declaration.Annotation, owner, isKeywordOnly || Flag(specifier, "kw_only") == true);
            if (fields.FindIndex(earlier => earlier.Name == target.Id) is >= 0 and var place)
                fields[place] = field; // A field declared again keeps its place.
            else
                fields.Add(field);
        }
    }

    private static bool? Flag(CallSyntax? call, string keyword) =>
        call?.Keywords.FirstOrDefault(argument => argument.Arg == keyword)?.Value is ConstantSyntax { ConstantKind: ConstantKind.True or ConstantKind.False } flag
            ? flag.ConstantKind == ConstantKind.True
            : null;

    private bool IsForm(ExpressionSyntax annotation, string form, Frame frame) => annotation switch
    {
        SubscriptSyntax subscript => IsForm(subscript.Value, form, frame),
        NameSyntax or AttributeSyntax => Evaluate(annotation, frame) is SpecialFormType special && special.Name == form,
        ConstantSyntax { ConstantKind: ConstantKind.String } text => ParseStringAnnotation(text) is { } parsed && IsForm(parsed, form, frame),
        _ => false,
    };

    /// <summary>A field that the class only annotates: given to the constructor by name, or by its place among the fields.</summary>
    private PythonType? SynthesizedField(InstanceType instance, string name)
    {
        if (instance.Creation is not { Arguments: var arguments } || HierarchyOf(instance.Class).Form == ClassForm.Enum)
            return null;
        var place = 0;
        foreach (var field in FieldsOf(instance.Class))
        {
            if (field.Name == name)
            {
                var given = arguments.Keyword(name) ?? (!field.IsKeywordOnly && place < arguments.Positional.Length ? arguments.Positional[place] : null);
                return given is null ? null : Refine(given, EvaluateAnnotation(field.Annotation, field.Owner.Frame));
            }

            place += field.IsKeywordOnly ? 0 : 1;
        }

        return null;
    }

    /// <summary>A named tuple as the tuple that it is, a row as its columns; null for any other object.</summary>
    private TupleType? FieldsOfTuple(InstanceType instance, SyntaxNode site, Frame frame) =>
        instance.TypeArguments is [TupleType columns, ..] && HierarchyOf(instance.Class).IsTupleLike ? columns
        : HierarchyOf(instance.Class).Form == ClassForm.NamedTuple
            ? new TupleType([.. FieldsOf(instance.Class).Select(field => instance.Creation is null ? EraseVariables(EvaluateAnnotation(field.Annotation, field.Owner.Frame)) : GetInstanceAttribute(instance, field.Name, site, frame))])
            : null;

    private sealed record DeclaredField(string Name, ExpressionSyntax Annotation, ClassSymbol Owner, bool IsKeywordOnly);
}
