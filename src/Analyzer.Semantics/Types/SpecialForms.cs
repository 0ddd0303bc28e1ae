using System.Collections.Frozen;

namespace Analyzer.Semantics;

/// <summary>The names of the typing vocabulary that mean something to the language itself, and the markers of effect stubs.</summary>
/// <remarks>Python language reference and typing specification; the markers are those of <c>asgi_ready.pyi</c>.</remarks>
internal static class SpecialForms
{
    private static readonly FrozenDictionary<string, SpecialFormType> s_typing = Table(
        "Any", "Optional", "Union", "Literal", "Annotated", "ClassVar", "Final", "Self", "Callable", "Concatenate", "Type", "TypeVar",
        "ParamSpec", "TypeVarTuple", "Generic", "Protocol", "NoReturn", "Never", "TypeAlias", "Required", "NotRequired", "ReadOnly", "Unpack",
        "TypeGuard", "TypeIs", "LiteralString", "overload", "cast", "TYPE_CHECKING", "Awaitable", "Coroutine", "NewType");

    private static readonly FrozenDictionary<string, SpecialFormType> s_abc = Table("Callable", "Awaitable", "Coroutine");

    private static readonly FrozenDictionary<string, SpecialFormType> s_markers = Table(
        "blocks", "OnThread", "OnLoop", "CalledNow", "Stored", "Once", "VERSION", "IsCoroutineFunction", "IsGeneratorFunction", "IsCallable",
        "running_loop", "dispatched", "result_of", "distinct", "tuple_like", "always_true", "mark", "marked", "remark", "unmark", "mark_held", "is_marked",
        "named");

    private static readonly FrozenDictionary<string, SpecialFormType> s_builtins = Table("super", "isinstance", "type", "property", "staticmethod", "classmethod", "reveal_type", "getattr", "setattr", "hasattr");

    private static readonly FrozenDictionary<string, SpecialFormType> s_collections = Table("namedtuple");

    private static readonly FrozenDictionary<string, SpecialFormType> s_importlib = Table("import_module");

    private static readonly FrozenDictionary<string, SpecialFormType> s_importlibUtil = Table("module_from_spec");

    public static SpecialFormType? Find(string module, string name)
    {
        var table = module switch
        {
            "typing" or "typing_extensions" => s_typing,
            "collections.abc" => s_abc,
            "asgi_ready" => s_markers,
            "collections" => s_collections,
            "importlib" => s_importlib,
            "importlib.util" => s_importlibUtil,
            _ => null,
        };
        return table?.GetValueOrDefault(name);
    }

    /// <summary>The builtins whose meaning is the language's own.</summary>
    public static SpecialFormType? FindBuiltin(string name) => s_builtins.GetValueOrDefault(name);

    private static FrozenDictionary<string, SpecialFormType> Table(params string[] names) =>
        names.ToFrozenDictionary(name => name, name => new SpecialFormType(name));
}
