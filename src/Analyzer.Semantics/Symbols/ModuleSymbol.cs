using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A module: of the project, or the stub of one.</summary>
public sealed class ModuleSymbol
{
    private Scope? _scope;
    private Dictionary<int, Declaration>? _declarations;
    private bool _hasReadDeclarations;
    private string? _distribution;
    private bool? _asksForVersion;

    internal ModuleSymbol(string name, SyntaxTree tree, bool isPackage, SourceFile? file)
    {
        Name = name;
        Tree = tree;
        IsPackage = isPackage;
        File = file;
    }

    /// <summary>The dotted name, such as <c>shop.billing.tax</c>.</summary>
    public string Name { get; }

    /// <summary>The parsed file.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Whether it is an <c>__init__</c> file, which relative imports count from differently.</summary>
    public bool IsPackage { get; }

    /// <summary>Whether it is an effect stub and not code of the project.</summary>
    public bool IsStub => File is null;

    /// <summary>The file of the project; null for a stub.</summary>
    public SourceFile? File { get; }

    /// <summary>Whether an application, a script or a command of the project is made of it: no test, no migration, no library, no stub.</summary>
    public bool IsProduction => File is { Role: SourceRole.Application or SourceRole.Script or SourceRole.Command };

    /// <summary>Where its absolute imports start; null for a stub, which sees stubs only.</summary>
    internal SearchRoot? Root => File?.Root;

    /// <summary>What its comments declare of its functions, by their lines; null where there are none.</summary>
    internal Dictionary<int, Declaration>? Declarations
    {
        get
        {
            if (!_hasReadDeclarations)
            {
                _declarations = IsStub ? null : DeclarationReader.Read(Tree);
                _hasReadDeclarations = true;
            }

            return _declarations;
        }
    }

    /// <summary>The normalised name of the distribution that a stub says it describes, in its first line; null for the standard library and the project.</summary>
    internal string? Distribution => IsStub ? _distribution ??= DistributionIn(Tree.Text.Content) : null;

    /// <summary>Whether the text of a stub asks for the version of its distribution.</summary>
    internal bool AsksForVersion => IsStub && (_asksForVersion ??= Tree.Text.Content.Contains("if VERSION", StringComparison.Ordinal));

    internal Scope Scope => _scope ??= BuildScope();

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The dotted name that an import of this module means.</summary>
    /// <param name="module">The name as written; null in <c>from . import x</c>.</param>
    /// <param name="level">The number of leading dots.</param>
    public string? ResolveImport(string? module, int level)
    {
        if (level == 0)
            return module;
        var parts = Name.Split('.');
        var kept = parts.Length - level + (IsPackage ? 1 : 0);
        if (kept < 0 || (kept == 0 && (module is null || level > 1)))
            return BeyondRoot(module, level);
        var package = string.Join('.', parts.Take(kept));
        return module is null ? package : package.Length == 0 ? module : $"{package}.{module}";
    }

    // Beyond the top-level package, as it was taken to be: the import says that its directory is a package too, without `__init__.py` (PEP 420),
    // where a root lies above. With none, Python refuses it: "attempted relative import beyond top-level package".
    private string? BeyondRoot(string? module, int level)
    {
        if (File is null)
            return null;
        var directory = PathText.SelfAndAbove(File.Directory).ElementAtOrDefault(level - 1);
        for (var root = File.Root; root is not null && directory is not null; root = root.Above)
        {
            if (directory != root.Path && PathText.IsWithin(directory, root.Path))
                return PathText.Relative(directory, root.Path).Replace('/', '.') + (module is null ? "" : $".{module}");
        }

        return null;
    }

    private static string? DistributionIn(string text)
    {
        const string Prefix = "# distribution:";
        return text.StartsWith(Prefix, StringComparison.Ordinal)
            ? text[Prefix.Length..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Dependency.Normalize).FirstOrDefault()
            : null;
    }

    private Scope BuildScope()
    {
        var scope = ScopeBuilder.Build(Tree.Root.Body);

        // Functions bind module names through `global`; the text says cheaply whether any does.
        if (!IsStub && Tree.Text.Content.Contains("global ", StringComparison.Ordinal))
        {
            foreach (var function in Tree.Root.DescendantNodes().OfType<FunctionDefinitionSyntax>())
            {
                if (!function.Body.Any(HasGlobal))
                    continue;
                foreach (var name in ScopeBuilder.Build(function.Body).AssignedGlobals)
                    scope.AddOutside(name, new Binding(BindingKind.Global, function, null, true));
            }
        }

        return scope;
    }

    private static bool HasGlobal(StatementSyntax statement) =>
        statement is GlobalSyntax || statement.DescendantNodes(node => node is not (FunctionDefinitionSyntax or ClassDefSyntax)).Any(node => node is GlobalSyntax);
}
