namespace Analyzer.Semantics;

/// <summary>A type variable, standing in a declaration for what its use decides.</summary>
/// <param name="name">The name.</param>
/// <param name="bound">What it is at least; null if that is not said.</param>
public sealed class TypeVariable(string name, PythonType? bound = null) : PythonType
{
    /// <summary>The name; variables of one name are one, since a declaration is never mixed with another's.</summary>
    public string Name { get; } = name;

    /// <summary>What it is at least; null if that is not said.</summary>
    public PythonType? Bound { get; } = bound;

    /// <summary>The receiver's own type: <c>typing.Self</c>.</summary>
    public static TypeVariable Self { get; } = new("Self");

    internal override bool IsOpen => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TypeVariable other && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A name of the typing vocabulary that is no class: <c>Optional</c>, <c>Annotated</c>, <c>Self</c>, …</summary>
public sealed class SpecialFormType(string name) : PythonType
{
    /// <summary>The name within <c>typing</c>.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SpecialFormType other && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"typing.{Name}";
}

/// <summary>An annotation as a value, when an alias such as <c>Db = Annotated[Session, Depends(db)]</c> is made.</summary>
public sealed class AliasType(Analyzer.Syntax.ExpressionSyntax expression, Frame frame) : PythonType
{
    /// <summary>The annotation.</summary>
    public Analyzer.Syntax.ExpressionSyntax Expression { get; } = expression;

    internal Frame Frame { get; } = frame;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AliasType other && ReferenceEquals(Expression, other.Expression);

    /// <inheritdoc/>
    public override int GetHashCode() => Expression.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => "<alias>";
}
