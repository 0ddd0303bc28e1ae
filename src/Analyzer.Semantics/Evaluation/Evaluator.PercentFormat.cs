using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>What <c>"%s and %r" % (a, b)</c> asks of its operands: printf-style formatting (<c>stdtypes.html#old-string-formatting</c>).</content>
internal sealed partial class Evaluator
{
    // `%s` asks `__str__`, `%r` and `%a` ask `__repr__`, and numbers are not asked for either.
    private void FormatWithPercent(string pattern, PythonType operand, SyntaxNode site, Frame frame)
    {
        var position = 0;
        foreach (Match conversion in Conversions().Matches(pattern))
        {
            var key = conversion.Groups["key"];
            var kind = conversion.Groups["kind"].Value;
            if (kind == "%")
                continue;
            if (!key.Success)
                position += conversion.Value.Count(letter => letter == '*'); // a width or a precision is an operand, too
            var value = (operand, key.Success) switch
            {
                (DictType table, true) => table.Keys.IndexOf(key.Value) is >= 0 and var found ? table.Values[found] : null,
                (TupleType tuple, false) => position < tuple.Elements.Length ? tuple.Elements[position] : null,
                (_, false) => position == 0 ? operand : null,
                _ => null,
            };
            position++;
            if (value is not null && kind is ("s" or "r" or "a"))
                CallSpecial(value, kind == "s" ? ["__str__", "__repr__"] : ["__repr__"], site, frame);
        }
    }

    [GeneratedRegex(@"%(?:\((?<key>[^()]*)\))?[#0\- +]*(?:\*|[0-9]+)?(?:\.(?:\*|[0-9]+))?[hlL]?(?<kind>[diouxXeEfFgGcrsa%])", RegexOptions.ExplicitCapture)]
    private static partial Regex Conversions();
}
