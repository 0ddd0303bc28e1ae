using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A tag or filter of the project.</summary>
/// <param name="Kind">How it is registered: <c>filter</c>, <c>simple_tag</c>, <c>inclusion_tag</c>, <c>tag</c>.</param>
/// <param name="Function">The module and name of its function.</param>
internal sealed record TemplateTag(string Kind, string Function)
{
    /// <summary>Whether it is given the context first.</summary>
    public bool TakesContext { get; init; }

    /// <summary>The template that shows what it returns.</summary>
    public string? Template { get; init; }
}

/// <summary>The tags and filters that the libraries of a project register, by library and name.</summary>
/// <remarks>A library is a module of a package <c>templatetags</c> (Django documentation, "Custom template tags and filters").</remarks>
internal sealed class TemplateTags
{
    private static readonly HashSet<string> s_kinds = ["filter", "simple_tag", "simple_block_tag", "inclusion_tag", "tag"];

    private readonly ImmutableDictionary<string, ImmutableDictionary<(string Name, bool IsFilter), TemplateTag>> _libraries;
    private readonly ImmutableArray<string> _loaded;

    private TemplateTags(ImmutableDictionary<string, ImmutableDictionary<(string, bool), TemplateTag>> libraries, ImmutableArray<string> loaded) => (_libraries, _loaded) = (libraries, loaded);

    /// <summary>The libraries of a project, and those that its settings load everywhere.</summary>
    public static TemplateTags Of(ImmutableArray<ModuleSymbol> modules, IEnumerable<string> builtins)
    {
        var libraries = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<(string, bool), TemplateTag>>();
        var everywhere = builtins.ToHashSet();
        var loaded = ImmutableArray.CreateBuilder<string>();
        foreach (var module in modules.Where(module => module.Name.Contains("templatetags.", StringComparison.Ordinal) || everywhere.Contains(module.Name)))
        {
            var name = module.Name[(module.Name.LastIndexOf('.') + 1)..];
            libraries[name] = ReadLibrary(module);
            if (everywhere.Contains(module.Name))
                loaded.Add(name);
        }

        return new TemplateTags(libraries.ToImmutable(), loaded.ToImmutable());
    }

    /// <summary>With the libraries that a template loads.</summary>
    public TemplateTags With(IEnumerable<TemplateToken> tokens) => _libraries.IsEmpty ? this : new(_libraries,
        [.. tokens.Where(token => token is { IsTag: true, Name: "load" }).SelectMany(token => token.Words().Skip(1).Select(word => word.Text)).Where(_libraries.ContainsKey).Concat(_loaded).Distinct()]);

    /// <summary>The tag or filter of that name; null if it is Django's own, or nobody's.</summary>
    public TemplateTag? Find(string name, bool isFilter) => _loaded.Select(library => _libraries[library].GetValueOrDefault((name, isFilter))).FirstOrDefault(tag => tag is not null);

    private static ImmutableDictionary<(string, bool), TemplateTag> ReadLibrary(ModuleSymbol module)
    {
        var tags = ImmutableDictionary.CreateBuilder<(string, bool), TemplateTag>();
        foreach (var function in module.Tree.Root.Body.OfType<FunctionDefinitionSyntax>())
        {
            foreach (var decorator in function.Decorators)
            {
                var call = decorator as CallSyntax;
                if ((call?.Func ?? decorator) is AttributeSyntax { Attr: var kind } && s_kinds.Contains(kind))
                    Add(kind, call, function.Name, NameOf(call) ?? function.Name);
            }
        }

        // `register.filter("price", as_price)`
        foreach (var call in module.Tree.Root.Body.OfType<ExpressionStatementSyntax>().Select(statement => statement.Value).OfType<CallSyntax>())
        {
            if (call.Func is not AttributeSyntax { Attr: var kind } || !s_kinds.Contains(kind) || call.Args.LastOrDefault() is not NameSyntax { Id: var function })
                continue;
            Add(kind, call, function, NameOf(call) ?? function);
        }

        return tags.ToImmutable();

        void Add(string kind, CallSyntax? call, string function, string name) => tags[(name, kind == "filter")] = new TemplateTag(kind, $"{module.Name}.{function}")
        {
            TakesContext = call?.Keywords.Any(keyword => keyword is { Arg: "takes_context", Value: ConstantSyntax { ConstantKind: ConstantKind.True } }) == true,
            Template = kind == "inclusion_tag" ? (call?.Args.FirstOrDefault() ?? call?.Keywords.FirstOrDefault(keyword => keyword.Arg == "filename")?.Value) is ConstantSyntax { StringValue: { } template } ? template : null : null,
        };

        static string? NameOf(CallSyntax? call) =>
            (call?.Keywords.FirstOrDefault(keyword => keyword.Arg == "name")?.Value as ConstantSyntax)?.StringValue
            ?? (call is { Func: AttributeSyntax { Attr: "filter" or "tag" }, Args: [ConstantSyntax { StringValue: { } first }, ..] } ? first : null);
    }
}
