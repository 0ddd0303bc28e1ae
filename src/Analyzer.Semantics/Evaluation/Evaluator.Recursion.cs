namespace Analyzer.Semantics;

/// <content>Functions that call each other in a circle: what is evaluated within the circle knows only a part of the results.</content>
/// <remarks>The circle is found as in Tarjan's algorithm (SIAM J. Comput., 1972): by the outermost running function that something inside of it asks.</remarks>
internal sealed partial class Evaluator
{
    /// <summary>How often a function within circles is evaluated anew; circles within circles would never end.</summary>
    private const int RepeatLimit = 2;

    // The functions that are done and asked for one that still runs, in the order in which they ended.
    private readonly List<FunctionContext> _provisional = [];

    // How many functions run, one within the other, and the outermost of them that was asked for a result it did not have.
    private int _runningCount;
    private int _outermostAsked = FunctionContext.Settled;

    // One that runs for the second time has a result, even if that may grow.
    private void NoteUse(FunctionContext context)
    {
        if (context.State != FunctionState.Running || context.ReturnType is NeverType)
            _outermostAsked = Math.Min(_outermostAsked, context.RestsOn);
    }

    /// <summary>Evaluates a body; once more, with what rests on its result, if it was asked for that before it had one.</summary>
    /// <param name="context">The function.</param>
    /// <param name="first">The place in <see cref="_provisional"/> of what ends within it.</param>
    private void RunToEnd(FunctionContext context, int first)
    {
        var outer = _outermostAsked;
        var place = context.RestsOn = _runningCount++;
        _outermostAsked = FunctionContext.Settled;
        try
        {
            RunBody(context);
            if (context.IsRecursive && context.ReturnType is not NeverType)
            {
                Reopen(first);
                RunBody(context);
            }
        }
        finally
        {
            _runningCount--;
            if (_outermostAsked < place)
            {
                context.RestsOn = _outermostAsked;
                _provisional.Add(context);
            }
            else
            {
                context.RestsOn = _outermostAsked = FunctionContext.Settled;
            }

            _outermostAsked = Math.Min(outer, _outermostAsked);
        }
    }

    private void Reopen(int first)
    {
        for (var i = first; i < _provisional.Count; i++)
        {
            if (_provisional[i] is { State: FunctionState.Done, RepeatCount: < RepeatLimit } context)
                (context.State, context.RepeatCount) = (FunctionState.New, context.RepeatCount + 1);
        }
    }

    // The circle is complete: its results hold. What was not called again is evaluated now, with them.
    private void Close(int first)
    {
        if (first == _provisional.Count)
            return;
        var inside = _provisional.GetRange(first, _provisional.Count - first);
        _provisional.RemoveRange(first, inside.Count);
        foreach (var context in inside)
            context.RestsOn = FunctionContext.Settled;
        foreach (var context in inside)
            Run(context);
    }
}
