using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Settings that are attributes of a class: what <c>DJANGO_CONFIGURATION</c> names.</summary>
/// <remarks>django-configurations documentation. Where start scripts name the class of a developer's machine, the one for production counts, if there is one.</remarks>
internal static class SettingsClasses
{
    private const string Variable = "DJANGO_CONFIGURATION";

    private static readonly string[] s_production = ["Production", "Prod"];

    /// <summary>The classes of a settings module whose bodies hold the settings, bases first; none if it is an ordinary one.</summary>
    public static IEnumerable<ClassSymbol> Of(ModuleSymbol module, SemanticModel model)
    {
        if (!module.Tree.Text.Content.Contains("configurations", StringComparison.Ordinal))
            return [];
        var names = s_production.Concat(model.Modules
            .Where(script => script.Tree.Text.Content.Contains(Variable, StringComparison.Ordinal))
            .SelectMany(script => script.Tree.Index.Calls)
            .Where(call => call is { Func: AttributeSyntax { Attr: "setdefault" }, Args: [ConstantSyntax { StringValue: Variable }, ConstantSyntax] })
            .Select(call => ((ConstantSyntax)call.Args[1]).StringValue!));
        return names.Select(name => model.ValueOf(module, name)).OfType<ClassType>().FirstOrDefault() is { Class: { Module.IsStub: false } @class }
            ? model.Classes.Mro(@class).Where(parent => !parent.Module.IsStub).Reverse()
            : [];
    }
}
