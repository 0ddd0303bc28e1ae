using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What <c>as_view(service=…)</c> gives a view: its constructor sets an attribute of each name.</summary>
/// <remarks>Django documentation, "Class-based views"; <c>View.__init__</c> in <c>django/views/generic/base.py</c>.</remarks>
public sealed class DjangoViewArguments : MemberProvider
{
    private const string View = "django.views.generic.base.View";

    private ILookup<string, CallSyntax>? _calls;
    private readonly Dictionary<CallSyntax, ClassSymbol?> _views = [];

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, ClassSymbol @class, string name)
    {
        _calls ??= classes.Model.Calls.Of("as_view").Where(call => call.Func is AttributeSyntax)
            .SelectMany(call => call.Keywords.Where(keyword => keyword.Arg is not null).Select(keyword => (Name: keyword.Arg!, Call: call))).ToLookup(entry => entry.Name, entry => entry.Call, StringComparer.Ordinal);
        if (!_calls.Contains(name) || @class.Module.IsStub || !classes.IsSubclass(@class, View))
            return null;
        var given = _calls[name].Where(call => ViewOf(call, classes) is { } view && classes.Mro(view).Contains(@class)).ToList();
        var values = given.Select(call => classes.Model.BodyAround(call).ValueOf(call.Keywords.First(keyword => keyword.Arg == name).Value)).ToList();
        if (values.Count == 0 || values.Exists(value => value is UnknownType))
            return null;
        // The value in the class is that of the routes that give none.
        if (classes.Mro(@class).Select(parent => classes.ValueOf(parent, name)).FirstOrDefault(value => value is not null) is { } own && IsMadeWithout(name, @class, classes))
            values.Add(own);
        return UnionType.Join(values);
    }

    private bool IsMadeWithout(string name, ClassSymbol @class, ClassFacts classes) =>
        classes.Model.Calls.Of("as_view").Any(call => call.Func is AttributeSyntax && !call.Keywords.Any(keyword => keyword.Arg == name) && ViewOf(call, classes) is { } view && classes.Mro(view).Contains(@class));

    private ClassSymbol? ViewOf(CallSyntax call, ClassFacts classes)
    {
        if (_views.TryGetValue(call, out var known))
            return known;
        _views[call] = null; // What is asked for on the way is given nothing yet.
        return _views[call] = classes.Model.BodyAround(call).ValueOf(((AttributeSyntax)call.Func).Value) is ClassType { Class: var view } ? view : null;
    }
}
