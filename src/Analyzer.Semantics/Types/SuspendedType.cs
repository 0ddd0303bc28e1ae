namespace Analyzer.Semantics;

/// <summary>What calling a coroutine or generator function gives: a body that has not run yet.</summary>
/// <param name="context">The body with its arguments.</param>
public sealed class SuspendedType(FunctionContext context) : PythonType
{
    /// <summary>The body with its arguments; it runs when it is awaited or iterated.</summary>
    public FunctionContext Context { get; } = context;

    internal override int Depth => Context.Depth;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SuspendedType other && ReferenceEquals(Context, other.Context);

    /// <inheritdoc/>
    public override int GetHashCode() => Context.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Context.Function switch
    {
        { IsCoroutine: true } => $"Coroutine[{Context.ReturnType}]",
        { IsAsyncGenerator: true } => $"AsyncGenerator[{Context.YieldType}]",
        _ => $"Generator[{Context.YieldType}]",
    };
}

/// <summary>Something to await that is known only by its result: what a stub's <c>async def</c> returns, or an <c>Awaitable[T]</c>.</summary>
public sealed class AwaitableType(PythonType result) : PythonType
{
    /// <summary>What awaiting it gives.</summary>
    public PythonType Result { get; } = result;

    internal override int Depth => Result.Depth;

    internal override int Size { get; } = 1 + result.Size;

    internal override bool IsOpen => Result.IsOpen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AwaitableType other && Result.Equals(other.Result);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Result, 11);

    /// <inheritdoc/>
    public override string ToString() => $"Awaitable[{Result}]";
}

/// <summary>The method of a generator or coroutine that lets its body go on: <c>__next__</c>, <c>send</c>, <c>__anext__</c>, …</summary>
/// <param name="suspended">The body.</param>
/// <param name="isAwaited">Whether calling it gives something to await.</param>
public sealed class ResumeType(SuspendedType suspended, bool isAwaited) : PythonType
{
    /// <summary>The body.</summary>
    public SuspendedType Suspended { get; } = suspended;

    /// <summary>Whether calling it gives something to await.</summary>
    public bool IsAwaited { get; } = isAwaited;

    internal override int Depth => Suspended.Depth;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ResumeType other && IsAwaited == other.IsAwaited && Suspended.Equals(other.Suspended);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Suspended, IsAwaited);

    /// <inheritdoc/>
    public override string ToString() => $"{Suspended}.__next__";
}
