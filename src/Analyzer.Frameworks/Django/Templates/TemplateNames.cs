namespace Analyzer.Frameworks;

/// <summary>The names that the tags around a place of a template have given: <c>{% for post in posts %}</c>, <c>{% with %}</c>, <c>as</c>.</summary>
internal sealed class TemplateNames
{
    private readonly Stack<Dictionary<string, string>> _scopes = new([[]]);
    private int _count;

    /// <summary>The local that holds a name; null for a name of the context.</summary>
    public string? Find(string name) => _scopes.Select(scope => scope.GetValueOrDefault(name)).FirstOrDefault(local => local is not null);

    public void Push() => _scopes.Push([]);

    public void Pop()
    {
        if (_scopes.Count > 1)
            _scopes.Pop();
    }

    /// <summary>Gives a name a local of its own.</summary>
    public string Add(string name) => _scopes.Peek()[name] = $"_{++_count}_{string.Concat(name.Where(character => char.IsAsciiLetterOrDigit(character) || character == '_'))}";

    /// <summary>The context as it is here: <c>{**context, 'post': _1_post}</c>.</summary>
    public string Context(bool isAlone = false) =>
        "{" + string.Join(", ", (isAlone ? Enumerable.Empty<string>() : ["**context"]).Concat(_scopes.Reverse().SelectMany(scope => scope).GroupBy(pair => pair.Key).Select(group => $"{TemplateExpressions.Quote(group.Key)}: {group.Last().Value}"))) + "}";
}
