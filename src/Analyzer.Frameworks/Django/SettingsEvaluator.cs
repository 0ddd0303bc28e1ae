using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>The expressions of a settings module.</summary>
/// <param name="module">The module.</param>
/// <param name="scope">What it has bound so far.</param>
/// <param name="lookup">What an attribute of another settings module holds.</param>
internal sealed class SettingsEvaluator(ModuleSymbol module, SettingScope scope, Func<AttributeSyntax, ModuleSymbol, SettingValue?> lookup)
{
    // What serves requests is not started by one of these.
    private static readonly HashSet<string> s_otherCommands = ["test", "pytest", "py.test", "migrate", "makemigrations", "collectstatic", "shell"];

    public SettingValue Evaluate(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ConstantSyntax constant:
                return new SettingConstant(constant.Value, LocationOf(constant));
            case NameSyntax name:
                return scope.Find(name.Id) ?? Unknown(name);
            case ListSyntax list:
                return Elements(list.Elts, list);
            case TupleSyntax tuple:
                return Elements(tuple.Elts, tuple);
            case DictSyntax dict:
                return EvaluateDict(dict);
            case BinOpSyntax { Op: BinaryOperator.Add } sum:
                return Add(Evaluate(sum.Left), Evaluate(sum.Right), sum);
            case BinOpSyntax { Op: BinaryOperator.BitOr } union:
                return Update(Evaluate(union.Left), Evaluate(union.Right), union);
            case UnaryOpSyntax { Op: UnaryOperator.Not } not:
                return Evaluate(not.Operand).Truth is { } truth ? new SettingConstant(!truth, LocationOf(not)) : Unknown(not);
            case BoolOpSyntax or CompareSyntax:
                return Test(expression) is { } test ? new SettingConstant(test, LocationOf(expression)) : Unknown(expression);
            case IfExpSyntax choice:
                return Evaluate(choice.Test).Truth switch
                {
                    true => Evaluate(choice.Body),
                    false => Evaluate(choice.OrElse),
                    null => new SettingChoice(Evaluate(choice.Body), Evaluate(choice.OrElse)),
                };
            case SubscriptSyntax subscript:
                return Evaluate(subscript.Value) is SettingDict table && Evaluate(subscript.Slice).Text is { } key && table.Items.TryGetValue(key, out var item) ? item : Unknown(subscript);
            case AttributeSyntax attribute:
                return lookup(attribute, module) ?? Unknown(attribute);
            case CallSyntax { Func: AttributeSyntax { Attr: "index", Value: var searched } } place when Evaluate(searched) is SettingList sought && IndexOf(place, sought) is { } at:
                return new SettingConstant(new System.Numerics.BigInteger(at), LocationOf(place));
            case CallSyntax { Func: NameSyntax { Id: "list" or "tuple" }, Args: [var only] }:
                return Evaluate(only);
            case CallSyntax { Func: NameSyntax { Id: "filter" }, Args: [ConstantSyntax { ConstantKind: ConstantKind.None }, var all] }:
                return Evaluate(all) is SettingList some ? some with { Elements = [.. some.Elements.SelectMany(Kept)] } : Unknown(expression);
            case CallSyntax { Func: NameSyntax { Id: "dict" }, Args: [] } call when call.Keywords.All(keyword => keyword.Arg is not null):
                return new SettingDict(call.Keywords.ToImmutableSortedDictionary(keyword => keyword.Arg!, keyword => Evaluate(keyword.Value), StringComparer.Ordinal), true, LocationOf(call));
            case CallSyntax call when call.Keywords.FirstOrDefault(keyword => keyword.Arg == "conn_max_age") is { } age:
                return DatabaseOf(call, Evaluate(age.Value)); // `dj_database_url.config(conn_max_age=600)`, `env.db(…)`
            default:
                return Unknown(expression);
        }
    }

    // Of `"a" if DEBUG else None`, what is not false may be there.
    private static IEnumerable<SettingElement> Kept(SettingElement element) => element.Value switch
    {
        SettingChoice { First: var first, Second: { Truth: false } } => [new SettingElement(first, true)],
        SettingChoice { First: { Truth: false }, Second: var second } => [new SettingElement(second, true)],
        { Truth: false } => [],
        _ => [element],
    };

    /// <summary>What <c>target += value</c> leaves in the target.</summary>
    public SettingValue Combine(ExpressionSyntax target, BinaryOperator op, ExpressionSyntax value) => op switch
    {
        BinaryOperator.Add => Add(Evaluate(target), Evaluate(value), value),
        BinaryOperator.BitOr => Update(Evaluate(target), Evaluate(value), value),
        _ => Unknown(target),
    };

    /// <summary>What a method that changes a list or dict leaves of it.</summary>
    public SettingValue Mutate(AttributeSyntax method, CallSyntax call)
    {
        var value = Evaluate(method.Value);
        if (value is SettingDict dict)
            return method.Attr == "update" && call.Args is [var other] ? Update(dict, Evaluate(other), call) : dict with { IsComplete = false };
        if (value is not SettingList list)
            return value;
        switch (method.Attr, call.Args)
        {
            case ("append", [var added]):
                return list with { Elements = list.Elements.Add(new SettingElement(Evaluate(added), false)) };
            case ("extend", [var more]):
                return Add(list, Evaluate(more), call);
            case ("insert", [var place, var inserted]):
                var index = IndexOf(place, list);
                return list with { Elements = list.Elements.Insert(index ?? 0, new SettingElement(Evaluate(inserted), false)), IsComplete = list.IsComplete && index is not null };
            case ("remove", [var removed]) when Evaluate(removed).Text is { } text:
                return list with { Elements = list.Elements.RemoveAll(element => element.Value.Text == text) };
            default:
                return list with { IsComplete = false };
        }
    }

    // `0`, `-1`, `MIDDLEWARE.index("…") + 1`.
    private int? IndexOf(ExpressionSyntax place, SettingList list)
    {
        switch (place)
        {
            case ConstantSyntax { Value: System.Numerics.BigInteger number }:
                return (int)System.Numerics.BigInteger.Min(number, list.Elements.Length);
            case UnaryOpSyntax { Op: UnaryOperator.USub, Operand: ConstantSyntax { Value: System.Numerics.BigInteger number } }:
                return (int)System.Numerics.BigInteger.Max(list.Elements.Length - number, 0);
            case BinOpSyntax { Op: BinaryOperator.Add, Right: ConstantSyntax { Value: System.Numerics.BigInteger offset } } sum when IndexOf(sum.Left, list) is { } start:
                return Math.Min(start + (int)offset, list.Elements.Length);
            case CallSyntax { Func: AttributeSyntax { Attr: "index" }, Args: [var sought] } when Evaluate(sought).Text is { } text:
                var found = list.Elements.Select((element, at) => (element, at)).Where(pair => pair.element.Value.Text == text).Select(pair => (int?)pair.at).FirstOrDefault();
                return found;
            case NameSyntax when Evaluate(place) is SettingConstant { Value: System.Numerics.BigInteger known }:
                return (int)System.Numerics.BigInteger.Min(known, list.Elements.Length);
            default:
                return null;
        }
    }

    private SettingList Elements(ImmutableArray<ExpressionSyntax> expressions, ExpressionSyntax whole)
    {
        var list = new SettingList([], true, LocationOf(whole));
        foreach (var expression in expressions)
        {
            if (expression is StarredSyntax starred)
                list = Add(list, Evaluate(starred.Value), whole) as SettingList ?? list with { IsComplete = false };
            else
                list = list with { Elements = list.Elements.Add(new SettingElement(Evaluate(expression), false)) };
        }

        return list;
    }

    private SettingValue Add(SettingValue left, SettingValue right, ExpressionSyntax whole) => (left, right) switch
    {
        (SettingList first, SettingList second) => new SettingList(first.Elements.AddRange(second.Elements), first.IsComplete && second.IsComplete, first.Location),
        (SettingList first, SettingChoice { First: SettingList one, Second: SettingList other }) => first with { Elements = first.Elements.AddRange(one.Elements.Concat(other.Elements).Select(element => element with { IsConditional = true })) },
        (SettingList first, _) => first with { IsComplete = false },
        (_, SettingList second) => second with { IsComplete = false },
        ({ Text: { } first }, { Text: { } second }) => new SettingConstant(first + second, LocationOf(whole)),
        _ => Unknown(whole),
    };

    private SettingValue Update(SettingValue left, SettingValue right, ExpressionSyntax whole) => (left, right) switch
    {
        (SettingDict first, SettingDict second) => new SettingDict(first.Items.SetItems(second.Items), first.IsComplete && second.IsComplete, first.Location),
        (SettingDict first, _) => first with { IsComplete = false },
        _ => Unknown(whole),
    };

    private SettingDict DatabaseOf(CallSyntax call, SettingValue age) =>
        new(ImmutableSortedDictionary.Create<string, SettingValue>(StringComparer.Ordinal).Add("CONN_MAX_AGE", age), false, LocationOf(call));

    private SettingDict EvaluateDict(DictSyntax dict)
    {
        var result = new SettingDict(ImmutableSortedDictionary.Create<string, SettingValue>(StringComparer.Ordinal), true, LocationOf(dict));
        for (var i = 0; i < dict.Keys.Length; i++)
        {
            var value = Evaluate(dict.Values[i]);
            if (dict.Keys[i] is not { } key)
                result = Update(result, value, dict) as SettingDict ?? result with { IsComplete = false };
            else if (Evaluate(key).Text is { } text)
                result = result with { Items = result.Items.SetItem(text, value) };
            else
                result = result with { IsComplete = false };
        }

        return result;
    }

    private bool? Test(ExpressionSyntax test)
    {
        switch (test)
        {
            case BoolOpSyntax { Op: BooleanOperator.And } and:
                var all = and.Values.Select(value => Evaluate(value).Truth).ToList();
                return all.Contains(false) ? false : all.TrueForAll(truth => truth == true) ? true : null;
            case BoolOpSyntax or:
                var any = or.Values.Select(value => Evaluate(value).Truth).ToList();
                return any.Contains(true) ? true : any.TrueForAll(truth => truth == false) ? false : null;
            case CompareSyntax { Ops: [var op], Comparators: [var right] } compare:
                return Compare(compare.Left, op, right);
            default:
                return null;
        }
    }

    private bool? Compare(ExpressionSyntax leftSyntax, ComparisonOperator op, ExpressionSyntax rightSyntax)
    {
        var left = Evaluate(leftSyntax);
        var right = Evaluate(rightSyntax);
        switch (op)
        {
            case ComparisonOperator.In or ComparisonOperator.NotIn when right is SettingList { IsComplete: true } list && left.Text is { } text:
                var found = list.Elements.Where(element => element.Value.Text == text).ToList();
                return found.Count > 0 && found.TrueForAll(element => element.IsConditional) ? null : found.Count > 0 == (op == ComparisonOperator.In);
            case ComparisonOperator.In or ComparisonOperator.NotIn when left.Text is { } command && s_otherCommands.Contains(command) && rightSyntax is AttributeSyntax { Value: NameSyntax { Id: "sys" }, Attr: "argv" or "modules" }:
                return op == ComparisonOperator.NotIn;
            case ComparisonOperator.Eq or ComparisonOperator.Is when left is SettingConstant first && right is SettingConstant second:
                return Equals(first.Value, second.Value);
            case ComparisonOperator.NotEq or ComparisonOperator.IsNot when left is SettingConstant first && right is SettingConstant second:
                return !Equals(first.Value, second.Value);
            default:
                return null;
        }
    }

    private SettingUnknown Unknown(ExpressionSyntax expression) => new(LocationOf(expression));

    private Location LocationOf(SyntaxNode node) => new(module.Tree.Text, node.Span);
}
