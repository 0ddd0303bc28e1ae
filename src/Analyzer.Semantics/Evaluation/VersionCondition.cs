using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>What stubs ask about the version of their distribution: <c>VERSION >= (5, 0)</c>.</summary>
public static class VersionCondition
{
    /// <summary>Whether the test holds for a version, compared as tuples are; null for any other test, and for no version.</summary>
    public static bool? Holds(ExpressionSyntax test, ImmutableArray<int>? version)
    {
        if (version is not { } parts || test is not CompareSyntax { Left: NameSyntax { Id: "VERSION" }, Ops: [var op], Comparators: [TupleSyntax { Elts: var bounds }] })
            return null;
        var order = 0;
        for (var i = 0; i < bounds.Length && order == 0; i++)
        {
            if (bounds[i] is not ConstantSyntax { Value: BigInteger bound })
                return null;
            order = (i < parts.Length ? parts[i] : 0).CompareTo((int)bound);
        }

        return op switch
        {
            ComparisonOperator.GtE => order >= 0,
            ComparisonOperator.Gt => order > 0,
            ComparisonOperator.LtE => order <= 0,
            ComparisonOperator.Lt => order < 0,
            _ => null,
        };
    }

    /// <summary>The numbers that a version begins with: <c>4.2.11rc1</c> gives 4, 2, 11.</summary>
    public static ImmutableArray<int> Parts(string version) =>
    [
        .. version.Split('.').Select(part => string.Concat(part.TakeWhile(char.IsAsciiDigit)))
            .TakeWhile(digits => digits.Length is > 0 and < 10)
            .Select(digits => int.Parse(digits, CultureInfo.InvariantCulture)),
    ];
}
