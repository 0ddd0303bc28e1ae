using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A module or class body: each name is evaluated when it is first asked for, in whatever order.</summary>
public abstract class LazyFrame : Frame
{
    private protected LazyFrame(ModuleSymbol module, Frame? enclosing)
        : base(module, enclosing)
    {
    }

    internal abstract Scope Scope { get; }

    /// <summary>The values of the names evaluated so far; null while a name is being evaluated.</summary>
    internal Dictionary<string, PythonType?> Values { get; } = [];

    /// <summary>What the annotations evaluated so far declare.</summary>
    internal Dictionary<ExpressionSyntax, PythonType> Annotations { get; } = [];
}

/// <summary>The frame of a module.</summary>
public sealed class ModuleFrame : LazyFrame
{
    internal ModuleFrame(ModuleSymbol module)
        : base(module, null)
    {
    }

    /// <inheritdoc/>
    public override string Name => Module.Name;

    internal override Scope Scope => Module.Scope;
}

/// <summary>The frame of a class body. Functions in it look past it to the frame around it.</summary>
public sealed class ClassFrame : LazyFrame
{
    internal ClassFrame(ClassSymbol @class, Frame enclosing)
        : base(@class.Module, enclosing)
    {
        Class = @class;
    }

    /// <summary>The class.</summary>
    public ClassSymbol Class { get; }

    /// <inheritdoc/>
    public override string Name => Class.QualifiedName;

    internal override Scope Scope => Class.Scope;

    internal override int Depth => Enclosing!.Depth;
}
