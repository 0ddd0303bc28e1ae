using System.Collections.Immutable;

namespace Analyzer.Frameworks;

/// <summary>The middleware of a Django project as its ASGI handler loads it, outermost first, down to the views.</summary>
/// <remarks><c>BaseHandler.load_middleware(is_async=True)</c>, <c>django/core/handlers/base.py</c>.</remarks>
/// <param name="Layers">The layers, outermost first.</param>
/// <param name="IsComplete">Whether <c>MIDDLEWARE</c> is known to hold nothing else.</param>
public sealed record MiddlewareChain(ImmutableArray<MiddlewareLayer> Layers, bool IsComplete)
{
    /// <summary>No middleware.</summary>
    public static MiddlewareChain Empty { get; } = new([], true);

    /// <summary>Whether the outermost layer needs a thread, where the server calls it on its loop.</summary>
    public bool IsAdaptedAtTop => Layers is [{ Mode: MiddlewareMode.Sync }, ..];

    /// <summary>How often a request changes between loop and thread on its way to an asynchronous view.</summary>
    public int SwitchCount => Layers.Count(layer => layer.IsAdapted) + (IsAdaptedAtTop ? 1 : 0);

    /// <summary>The runs of synchronous layers: more than one means that the order switches back and forth.</summary>
    public int SyncRunCount
    {
        get
        {
            var previous = MiddlewareMode.Async;
            var count = 0;
            foreach (var layer in Layers)
            {
                if (layer.Mode == MiddlewareMode.Sync && previous != MiddlewareMode.Sync)
                    count++;
                previous = layer.Mode;
            }

            return count;
        }
    }

    /// <summary>Decides each layer's mode as Django does: from the views outwards.</summary>
    internal static MiddlewareChain Load(IReadOnlyList<MiddlewareLayer> layers, bool isComplete)
    {
        var loaded = new MiddlewareLayer[layers.Count];
        var below = MiddlewareMode.Async;
        for (var i = layers.Count - 1; i >= 0; i--)
        {
            var mode = ModeAbove(below, layers[i].Capability);
            loaded[i] = layers[i] with { Mode = mode, IsAdapted = mode != below && mode != MiddlewareMode.Unknown && below != MiddlewareMode.Unknown };
            below = mode;
        }

        return new MiddlewareChain([.. loaded], isComplete);
    }

    // `elif not handler_is_async and middleware_can_sync: False, else: middleware_can_async`.
    private static MiddlewareMode ModeAbove(MiddlewareMode below, MiddlewareCapability capability) => (capability.CanSync, capability.CanAsync, below) switch
    {
        (null, _, _) or (_, null, _) => MiddlewareMode.Unknown,
        (true, false, _) => MiddlewareMode.Sync,
        (false, true, _) => MiddlewareMode.Async,
        (true, true, _) => below,
        _ => MiddlewareMode.Unknown,
    };
}
