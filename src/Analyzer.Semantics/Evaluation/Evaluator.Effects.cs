using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Effects: what <c>@blocks</c> says of a stub's functions and classes, and a comment of the project's own.</content>
internal sealed partial class Evaluator
{
    private readonly Dictionary<SyntaxNode, Effect?> _effects = [];

    private Effect? EffectOf(FunctionSymbol function, Frame frame)
    {
        if (function.Declaration == Declaration.Blocking)
            return new Effect(EffectKind.Declared, EffectWeight.Unbounded, function.QualifiedName, "", "");
        if (!function.Module.IsStub || function.Syntax is not FunctionDefinitionSyntax { Decorators.IsEmpty: false } definition)
            return null;
        if (!_effects.TryGetValue(definition, out var effect))
            _effects[definition] = effect = ReadEffect(definition.Decorators, function.Module, function.QualifiedName, frame);
        return effect;
    }

    private Effect? EffectOf(ClassSymbol @class)
    {
        if (!@class.Module.IsStub || @class.Syntax.Decorators.IsEmpty)
            return null;
        if (!_effects.TryGetValue(@class.Syntax, out var effect))
            _effects[@class.Syntax] = effect = ReadEffect(@class.Syntax.Decorators, @class.Module, @class.QualifiedName, @class.Frame.Enclosing!);
        return effect;
    }

    private Effect? ReadEffect(IEnumerable<ExpressionSyntax> decorators, ModuleSymbol module, string qualifiedName, Frame frame)
    {
        Effect? effect = null;
        foreach (var decorator in decorators.Reverse())
        {
            if (decorator is not CallSyntax { Args: [ConstantSyntax { StringValue: { } kindName }, ..] } call || Evaluate(call.Func, frame) is not SpecialFormType { Name: "blocks" })
                continue;
            if (!Enum.TryParse<EffectKind>(kindName, ignoreCase: true, out var kind))
                continue; // `stubs check` reports it.
            var weight = Text(call, "weight") is { } weightName && Enum.TryParse<EffectWeight>(weightName, ignoreCase: true, out var given) ? given : UsualWeight(kind);
            var api = Text(call, "name") ?? new PublicNames(name => source.FindModule(name, module)).Of(module, qualifiedName);
            effect = new Effect(kind, weight, api, Text(call, "instead") ?? "", Text(call, "since") ?? "")
            {
                Distribution = DistributionOf(module),
                Unless = Text(call, "unless"),
                UnlessEmpty = Text(call, "unless_empty"),
                Once = Text(call, "once"),
                Otherwise = effect,
            };
        }

        return effect;
    }

    // What a call does whose stub asks for a mark of an argument: that mark is gone then.
    private static Effect? EffectFor(Effect effect, PythonType[] bound, Frame frame)
    {
        for (var each = effect; each is not null; each = each.Otherwise)
        {
            if (each.Once is not { } word)
                return each;
            foreach (var value in bound)
            {
                if (MarkedWith(word, value) is not { } argument)
                    continue;
                (frame.News ??= []).Add(new Dictionary<InstanceType, Marks> { [argument] = argument.Marks.Without([word]) });
                return each;
            }
        }

        return null;
    }

    private static InstanceType? MarkedWith(string word, PythonType value)
    {
        if (value is not UnionType union)
            return value is InstanceType instance && instance.Marks.Has(word) ? instance : null;
        foreach (var member in union.Members)
        {
            if (MarkedWith(word, member) is { } marked)
                return marked;
        }

        return null;
    }

    // Whether the argument that an effect asks for is certain to be empty.
    private static bool IsGivenNothing(Effect effect, FunctionSymbol function, PythonType[] bound)
    {
        if (effect.UnlessEmpty is not { } name)
            return false;
        foreach (var parameter in function.Parameters)
        {
            if (parameter.Name == name)
                return ItemsOf(bound[parameter.Index]) is { Elements.IsEmpty: true };
        }

        return false;
    }

    // The first line of a stub: `# distribution: django        source: …`.
    private static string DistributionOf(ModuleSymbol stub)
    {
        const string Header = "# distribution: ";
        var line = stub.Tree.Text[stub.Tree.Text.LineSpan(0)];
        if (!line.StartsWith(Header))
            return "";
        var name = line[Header.Length..];
        return (name.IndexOf(' ') is > 0 and var end ? name[..end] : name.Trim()).ToString();
    }

    private static string? Text(CallSyntax call, string keyword) =>
        call.Keywords.FirstOrDefault(argument => argument.Arg == keyword)?.Value is ConstantSyntax { StringValue: { } text } ? text : null;

    private static EffectWeight UsualWeight(EffectKind kind) => kind switch
    {
        EffectKind.Database or EffectKind.Http or EffectKind.Network or EffectKind.Cache => EffectWeight.Network,
        EffectKind.File => EffectWeight.Disk,
        _ => EffectWeight.Unbounded,
    };
}
