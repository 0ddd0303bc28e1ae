namespace Analyzer.Frameworks;

/// <summary>The names that a settings module has bound so far.</summary>
internal sealed class SettingScope
{
    private readonly Dictionary<string, SettingValue> _values;

    public SettingScope() => _values = [];

    private SettingScope(Dictionary<string, SettingValue> values) => _values = values;

    public IReadOnlyDictionary<string, SettingValue> Values => _values;

    public SettingValue? Find(string name) => _values.GetValueOrDefault(name);

    public void Set(string name, SettingValue value) => _values[name] = value;

    public SettingScope Copy() => new(new Dictionary<string, SettingValue>(_values));

    /// <summary>Takes what two ways lead to, where it is not known which of them is taken.</summary>
    public void Join(SettingScope left, SettingScope right)
    {
        foreach (var name in left._values.Keys.Union(right._values.Keys).ToList())
        {
            var first = left.Find(name);
            var second = right.Find(name);
            _values[name] = first is null || second is null ? Maybe((first ?? second)!) : Join(first, second);
        }
    }

    private static SettingValue Join(SettingValue first, SettingValue second)
    {
        if (ReferenceEquals(first, second) || first.Equals(second))
            return first;
        return (first, second) switch
        {
            (SettingList left, SettingList right) => Merge(left, right),
            (SettingDict left, SettingDict right) => new SettingDict(
                left.Items.SetItems(right.Items.Select(item => KeyValuePair.Create(item.Key, left.Items.TryGetValue(item.Key, out var other) ? Join(other, item.Value) : item.Value))),
                left.IsComplete && right.IsComplete,
                left.Location),
            _ => new SettingChoice(first, second),
        };
    }

    // A name that only one way binds is not there on the other.
    private static SettingValue Maybe(SettingValue value) => value is SettingList list ? list with { Elements = [.. list.Elements.Select(element => element with { IsConditional = true })] } : value;

    // In the order of both: what stands in only one of them may be there or not.
    private static SettingList Merge(SettingList left, SettingList right)
    {
        var merged = new List<SettingElement>();
        var next = 0;
        foreach (var element in left.Elements)
        {
            var match = next;
            while (match < right.Elements.Length && !IsSame(right.Elements[match], element))
                match++;
            if (match == right.Elements.Length)
            {
                merged.Add(element with { IsConditional = true });
                continue;
            }

            merged.AddRange(right.Elements[next..match].Select(added => added with { IsConditional = true }));
            merged.Add(element with { IsConditional = element.IsConditional || right.Elements[match].IsConditional });
            next = match + 1;
        }

        merged.AddRange(right.Elements[next..].Select(added => added with { IsConditional = true }));
        return new SettingList([.. merged], left.IsComplete && right.IsComplete, left.Location);
    }

    private static bool IsSame(SettingElement left, SettingElement right) =>
        left.Value.Equals(right.Value) || (left.Value.Text is { } text && text == right.Value.Text);
}
