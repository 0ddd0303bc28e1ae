using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Reads setuptools' <c>setup.cfg</c>, and of <c>setup.py</c> what is written out.</summary>
internal static class SetupReader
{
    /// <summary><c>install_requires</c> and <c>[options.extras_require]</c>.</summary>
    public static void ReadCfg(ConfigNode root, DependencySink sink)
    {
        foreach (var section in root.Entries)
        {
            foreach (var key in section.Value.Entries)
            {
                var isExtra = section.Key == "options.extras_require";
                if (!isExtra && (section.Key, key.Key) is not (("options", "install_requires") or ("options", "python_requires")))
                    continue;
                if (key.Key == "python_requires")
                {
                    sink.Add("python", VersionSpecifier.Parse(key.Value.Text), key.KeySpan, "", DependencyOrigin.Declared);
                    continue;
                }

                foreach (var requirement in key.Value.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    sink.AddRequirement(requirement, PlaceOf(requirement, key.KeySpan, sink.Text), isExtra ? key.Key : "");
            }
        }
    }

    /// <summary>The texts in the lists of <c>setup(install_requires=[…], extras_require={…})</c>; what is computed is left out.</summary>
    public static void ReadPython(SyntaxTree tree, DependencySink sink)
    {
        foreach (var call in tree.Root.DescendantNodes().OfType<CallSyntax>())
        {
            if (call.Func is not (NameSyntax { Id: "setup" } or AttributeSyntax { Attr: "setup" }))
                continue;
            foreach (var keyword in call.Keywords)
            {
                if (keyword is { Arg: "install_requires", Value: ListSyntax list })
                    AddTexts(list, "", sink);
                if (keyword is { Arg: "extras_require", Value: DictSyntax table })
                {
                    foreach (var (key, value) in table.Keys.Zip(table.Values))
                        AddTexts(value, (key as ConstantSyntax)?.Value as string ?? "extra", sink);
                }
            }
        }
    }

    private static void AddTexts(SyntaxNode node, string group, DependencySink sink)
    {
        foreach (var text in node.Children.OfType<ConstantSyntax>())
        {
            if (text.Value is string requirement)
                sink.AddRequirement(requirement, text.Span, group);
        }
    }

    private static TextSpan PlaceOf(string requirement, TextSpan key, SourceText text)
    {
        var at = text.Content.IndexOf(requirement, key.Start, StringComparison.Ordinal);
        return at < 0 ? key : new TextSpan(at, at + requirement.Length);
    }
}
