using System.Diagnostics.CodeAnalysis;

namespace Analyzer.Semantics;

/// <summary>What type variables stand for, by name: few enough that looking beats hashing.</summary>
internal sealed class TypeBindings
{
    private (string Name, PythonType Type)[] _entries = [];

    /// <summary>The number of variables.</summary>
    public int Count { get; private set; }

    /// <summary>Why a variable without a value has none: the first unknown value that was met where one was looked for; null if there was none.</summary>
    public UnknownType? Lost { get; private set; }

    /// <summary>Remembers that an unknown value stood where a variable's value was looked for.</summary>
    public void Lose(UnknownType value) => Lost ??= value;

    /// <summary>Sets what a variable stands for.</summary>
    public PythonType this[string name]
    {
        set
        {
            var index = IndexOf(name);
            if (index < 0)
                Append(name, value);
            else
                _entries[index].Type = value;
        }
    }

    /// <summary>What a variable stands for, if that is known.</summary>
    public bool TryGetValue(string name, [NotNullWhen(true)] out PythonType? type)
    {
        var index = IndexOf(name);
        type = index < 0 ? null : _entries[index].Type;
        return type is not null;
    }

    /// <summary>What a variable stands for; null if that is not known.</summary>
    public PythonType? Find(string name) => TryGetValue(name, out var type) ? type : null;

    /// <summary>Sets what a variable stands for, unless that is known.</summary>
    public void TryAdd(string name, PythonType type)
    {
        if (IndexOf(name) < 0)
            Append(name, type);
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_entries[i].Name == name)
                return i;
        }

        return -1;
    }

    private void Append(string name, PythonType type)
    {
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Math.Max(2, Count * 2));
        _entries[Count] = (name, type);
        Count++;
    }
}
