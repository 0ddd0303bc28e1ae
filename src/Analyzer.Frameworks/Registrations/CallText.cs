using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Arguments of a call, as they are written.</summary>
internal static class CallText
{
    /// <summary>What stands for a part of a route that is not known.</summary>
    public const string Unknown = "…";

    /// <summary>The argument at a position or under a name; null if it is not given.</summary>
    public static ExpressionSyntax? Argument(CallSyntax? call, int position, string name)
    {
        if (call is null)
            return null;
        foreach (var keyword in call.Keywords)
        {
            if (keyword.Arg == name)
                return keyword.Value;
        }

        return position >= 0 && position < call.Args.Length && !call.Args.Take(position + 1).Any(argument => argument is StarredSyntax) ? call.Args[position] : null;
    }

    /// <summary>The text of an argument; null if it is not given, <see cref="Unknown"/> if its value is not known.</summary>
    public static string? Of(CallSyntax? call, int position, string name, BodyModel body) =>
        Argument(call, position, name) is { } argument ? TextOf(argument, body) : null;

    /// <summary>The text that an expression stands for, with <see cref="Unknown"/> for what is not known.</summary>
    public static string TextOf(ExpressionSyntax expression, BodyModel body) => expression switch
    {
        ConstantSyntax { StringValue: { } text } => text,
        ConstantSyntax { ConstantKind: ConstantKind.None } => "",
        JoinedStrSyntax joined => string.Concat(joined.Values.Select(part => part is FormattedValueSyntax formatted ? TextOf(formatted.Value, body) : TextOf(part, body))),
        BinOpSyntax { Op: BinaryOperator.Add } sum => TextOf(sum.Left, body) + TextOf(sum.Right, body),
        _ => UnionType.MembersOf(body.ValueOf(expression)).OfType<LiteralType>().FirstOrDefault() is { Value: string known } ? known : Unknown,
    };
}
