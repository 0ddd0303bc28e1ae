using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Writes in Python what rendering a template does, so that it is evaluated as all Python is, with a map back to the template.</summary>
/// <remarks>
/// A function for the template and one for each block: <c>render(context, blocks)</c>. A template that extends another calls its <c>render</c> with the
/// blocks it has. Source: <c>django/template/defaulttags.py</c>, <c>loader_tags.py</c>.
/// </remarks>
internal sealed partial class TemplateCompiler
{
    private const int DepthLimit = 60;

    private readonly SourceText _template;
    private readonly TemplateTags _tags;
    private readonly TemplateNames _names = new();
    private readonly TemplateExpressions _expressions;
    private readonly List<TemplateCode> _functions = [];
    private readonly Stack<Body> _bodies = new();
    private readonly List<string> _blocks = [];
    private readonly List<TemplateToken> _tokens;
    private string? _parent;

    private TemplateCompiler(SourceText template, TemplateTags tags)
    {
        _template = template;
        _tokens = [.. TemplateToken.Read(template.Content)];
        _tags = tags.With(_tokens);
        _expressions = new TemplateExpressions(_names, _tags);
    }

    /// <summary>The module that does what the template does.</summary>
    public static SourceText Compile(SourceText template, TemplateTags tags)
    {
        var code = new TemplateCompiler(template, tags).Run();
        return new SourceText(template.Path, code.Text) { Map = new SourceMap(template, code.Marks) };
    }

    /// <summary>The template that another one extends; null if none is named by a text.</summary>
    public static string? ParentOf(string template) =>
        TemplateToken.Read(template).FirstOrDefault(token => token.IsTag) is { Name: "extends" } extends && extends.Words() is [_, (['"' or '\'', ..] parent, _), ..] ? parent.Trim('"', '\'') : null;

    /// <summary>The name of the function that a block becomes.</summary>
    public static string BlockFunction(string block) => "block_" + NonWord().Replace(block, "_");

    private TemplateCode Run()
    {
        _bodies.Push(new Body("render", null));
        foreach (var token in _tokens)
        {
            if (token is { IsTag: false, Content: "block.super" } && _bodies.Peek().Block is { } block && ParentOf(_template.Content) is { } parent)
                Emit($"getattr(_r.parents, {TemplateExpressions.Quote($"{parent}#{block}")})({_names.Context()}, blocks)", token.Span);
            else if (!token.IsTag)
                Emit("_r.output(" + _expressions.Value(token.Content, token.Span.Start) + ")", token.Span);
            else
                EmitTag(token);
        }

        while (_bodies.Count > 1)
            CloseBody();
        if (_parent is not null)
        {
            // Only its blocks are rendered, by the template that it extends.
            _bodies.Pop();
            _bodies.Push(new Body("render", null));
            Emit($"_r.template({_parent})({{**context}}, {{{string.Join(", ", _blocks.Select(block => $"{TemplateExpressions.Quote(block)}: {BlockFunction(block)}"))}{(_blocks.Count > 0 ? ", " : "")}**blocks}})", new TextSpan(0, 0));
        }

        CloseBody();
        return TemplateCode.Join("\n", _functions.Prepend("import django.template._rendering as _r\n"));
    }

    private void EmitTag(TemplateToken token)
    {
        var words = token.Words();
        switch (token.Name)
        {
            case "for":
                For(words, token);
                break;
            case "empty":
                Close();
                Open("if _r.flag:", token.Span, "for");
                break;
            case "if":
                Open("if " + _expressions.Test(words.Skip(1)) + ":", token.Span, "if");
                break;
            case "elif":
                Close();
                Open("if " + _expressions.Test(words.Skip(1)) + ":", token.Span, "if");
                break;
            case "ifequal" or "ifnotequal" when words.Count > 2:
                Open("if " + _expressions.Value(words[1].Text, words[1].Start) + " == " + _expressions.Value(words[2].Text, words[2].Start) + ":", token.Span, "if");
                break;
            case "else":
                if (_bodies.Peek().Tags.TryPeek(out var around) && around is "if" or "for")
                {
                    Close();
                    Open("if _r.flag:", token.Span, around);
                }

                break;
            case "endif" or "endfor" or "endwith" or "endifequal" or "endifnotequal":
                Close();
                break;
            case "with":
                Open("if True:", token.Span, "with");
                Assign(words.Skip(1), token);
                break;
            case "block" when words.Count > 1:
                Block(words[1].Text, token);
                break;
            case "endblock":
                if (_bodies.Count > 1)
                    CloseBody();
                break;
            case "extends" when words.Count > 1:
                _parent = _expressions.Value(words[1].Text, words[1].Start).Text;
                break;
            case "include" when words.Count > 1:
                Include(words, token);
                break;
            default:
                new TemplateSimpleTags(_expressions, _names, _tags, Emit).Emit(token, words);
                break;
        }
    }

    private void For(IReadOnlyList<(string Text, int Start)> words, TemplateToken token)
    {
        var at = words.ToList().FindLastIndex(word => word.Text == "in");
        if (at < 2 || at + 1 >= words.Count)
        {
            Open("if _r.flag:", token.Span, "for");
            return;
        }

        var iterable = _expressions.Value(words[at + 1].Text, words[at + 1].Start);
        if (words.Count > at + 2 && words[at + 2].Text == "reversed")
            iterable = "list(" + iterable + ")";
        _names.Push();
        var targets = string.Join(",", words.Skip(1).Take(at - 1).Select(word => word.Text)).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(_names.Add).ToList();
        Open("for " + string.Join(", ", targets) + " in " + iterable.From(new TextSpan(words[at + 1].Start, words[at + 1].Start + words[at + 1].Text.Length)) + ":", token.Span, "for", hasScope: true);
        Emit($"{_names.Add("forloop")} = _r.unknown", token.Span);
    }

    // `a=b c=d`, or the older `b as a`.
    private void Assign(IEnumerable<(string Text, int Start)> words, TemplateToken token)
    {
        var list = words.ToList();
        if (list is [var value, (Text: "as", _), var name])
        {
            Emit($"{_names.Add(name.Text)} = " + _expressions.Value(value.Text, value.Start), token.Span);
            return;
        }

        foreach (var (text, start) in list)
        {
            if (text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
            {
                var given = _expressions.Value(text[(sign + 1)..], start + sign + 1);
                Emit($"{_names.Add(text[..sign])} = " + given, token.Span);
            }
        }
    }

    private void Block(string name, TemplateToken token)
    {
        if (!_blocks.Contains(name))
        {
            _blocks.Add(name);
            Emit($"{{{TemplateExpressions.Quote(name)}: {BlockFunction(name)}, **blocks}}[{TemplateExpressions.Quote(name)}]({_names.Context()}, blocks)", token.Span);
        }

        _bodies.Push(new Body(BlockFunction(name), name));
    }

    private void Include(IReadOnlyList<(string Text, int Start)> words, TemplateToken token)
    {
        var name = _expressions.Value(words[1].Text, words[1].Start);
        var isAlone = words.Any(word => word.Text == "only");
        _names.Push();
        Assign(words.Skip(2).Where(word => word.Text.Contains('=', StringComparison.Ordinal)), token);
        var context = _names.Context();
        _names.Pop();
        Emit("_r.template(" + name + ")(" + (isAlone ? context.Replace("**context, ", "", StringComparison.Ordinal) : context) + ", {})", token.Span);
    }

    private void Emit(TemplateCode statement, TextSpan span) => _bodies.Peek().Add(statement.From(span));

    private void Open(TemplateCode header, TextSpan span, string tag, bool hasScope = false)
    {
        if (!hasScope)
            _names.Push();
        var body = _bodies.Peek();
        if (body.Tags.Count > DepthLimit)
            header = "pass"; // Deeper than people nest: the rest is looked at without its blocks.
        body.Add(header.From(span));
        body.Open(tag, header.Text.EndsWith(':'));
    }

    private void Close()
    {
        if (_bodies.Peek().Close())
            _names.Pop();
    }

    private void CloseBody()
    {
        var body = _bodies.Pop();
        while (body.Close())
            _names.Pop();
        _functions.Add(body.ToFunction());
    }

    // One function of the module, with the tags that are open in it.
    private sealed class Body(string name, string? block)
    {
        private readonly List<TemplateCode> _lines = [];
        private int _indent = 1;

        public Stack<string> Tags { get; } = new();

        private Stack<bool> Indents { get; } = new();

        public string? Block => block;

        public void Add(TemplateCode line) => _lines.Add(new string(' ', _indent) + line);

        public void Open(string tag, bool isIndented)
        {
            Tags.Push(tag);
            Indents.Push(isIndented);
            if (!isIndented)
                return;
            _indent++;
            Add("pass");
        }

        public bool Close()
        {
            if (!Tags.TryPop(out _))
                return false;
            if (Indents.Pop())
                _indent--;
            return true;
        }

        public TemplateCode ToFunction() => $"def {name}(context, blocks):\n" + TemplateCode.Join("\n", _lines.Prepend(" pass")) + "\n";
    }

    [GeneratedRegex(@"\W")]
    private static partial Regex NonWord();
}
