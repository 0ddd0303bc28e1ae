using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>The tags of a template that need no end: they evaluate their arguments, and some give the result a name.</summary>
internal sealed class TemplateSimpleTags(TemplateExpressions expressions, TemplateNames names, TemplateTags tags, Action<TemplateCode, TextSpan> emit)
{
    public void Emit(TemplateToken token, IReadOnlyList<(string Text, int Start)> words)
    {
        var alias = words is [.., (Text: "as", _), var last] ? last.Text : null;
        var given = words.Skip(1).Take(words.Count - (alias is null ? 1 : 3)).ToList();
        if (tags.Find(token.Name, isFilter: false) is { } own)
        {
            Own(own, given, alias, token);
            return;
        }

        switch (token.Name)
        {
            case "regroup" when given is [var values, ..]:
                Name(alias, "_r.regroup(" + expressions.Value(values.Text, values.Start) + ")", token);
                break;
            case "cache":
                emit("_r.cached()", token.Span);
                break;
            case "firstof":
                Name(alias, TemplateCode.Join(" or ", given.Select(word => expressions.Value(word.Text, word.Start)).Append("None")), token);
                break;
            case "url" or "cycle" or "ifchanged" or "trans" or "translate" or "widthratio" or "querystring" or "language" or "localtime" or "timezone" or "static" or "get_media_prefix" or "get_static_prefix":
                Name(alias, "_r.use(" + Arguments(given) + ")", token);
                break;
            case "blocktrans" or "blocktranslate":
                foreach (var (text, start) in given)
                {
                    if (text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
                    {
                        var value = expressions.Value(text[(sign + 1)..], start + sign + 1);
                        emit($"{names.Add(text[..sign])} = " + value, token.Span);
                    }
                }

                break;
            default:
                if (alias is not null)
                    emit($"{names.Add(alias)} = _r.unknown", token.Span);
                break;
        }
    }

    // A tag of the project: a function, a function that makes the context of a template, or one that makes a node.
    private void Own(TemplateTag tag, List<(string Text, int Start)> given, string? alias, TemplateToken token)
    {
        var function = $"getattr(_r.functions, '{tag.Function}')";
        if (tag.Kind == "tag")
        {
            emit($"_r.node({function}, {names.Context()})", token.Span);
            return;
        }

        var arguments = Arguments(given);
        var context = tag.TakesContext ? names.Context() + (arguments.Text.Length > 0 ? ", " : "") : "";
        var call = (function + "(" + context + arguments + ")").From(token.Span);
        if (tag.Template is { } template)
            emit($"_r.template({TemplateExpressions.Quote(template)})(" + call + ", {})", token.Span);
        else
            Name(alias, call, token, isShown: true);
    }

    private TemplateCode Arguments(IEnumerable<(string Text, int Start)> given) => TemplateCode.Join(", ", given.Select(word =>
        word.Text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign && word.Text[..sign].All(character => char.IsAsciiLetterOrDigit(character) || character == '_')
            ? word.Text[..sign] + "=" + expressions.Value(word.Text[(sign + 1)..], word.Start + sign + 1)
            : expressions.Value(word.Text, word.Start)).OrderBy(code => code.Text.Contains('=', StringComparison.Ordinal)));

    private void Name(string? alias, TemplateCode value, TemplateToken token, bool isShown = false)
    {
        if (alias is not null)
            emit($"{names.Add(alias)} = " + value, token.Span);
        else
            emit(isShown ? "_r.output(" + value + ")" : value, token.Span);
    }
}
