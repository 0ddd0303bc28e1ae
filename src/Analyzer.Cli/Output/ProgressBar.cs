using Spectre.Console;

namespace Analyzer.Cli;

/// <summary>A progress bar on standard error, if a person is there to see it.</summary>
internal static class ProgressBar
{
    /// <summary>Runs <paramref name="work"/>, which reports each step's name and how much of it is done, from 0 to 1.</summary>
    public static T Run<T>(CommandHost host, bool isSilent, Func<Action<string, double>, T> work) =>
        isSilent || !host.IsErrorTerminal || !string.IsNullOrEmpty(host.Variable("CI")) || host.Variable("TERM") == "dumb"
            ? work((_, _) => { })
            : RunVisibly(host.Error, work);

    private static T RunVisibly<T>(TextWriter error, Func<Action<string, double>, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Interactive = InteractionSupport.Yes });
        var bar = console.Progress().AutoClear(true).HideCompleted(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn());
        return bar.Start(context =>
        {
            var tasks = new Dictionary<string, ProgressTask>();
            return work((step, fraction) =>
            {
                lock (tasks)
                {
                    if (!tasks.TryGetValue(step, out var task))
                        tasks.Add(step, task = context.AddTask(Markup.Escape(step), maxValue: 1));
                    task.Value = fraction;
                }
            });
        });
    }
}
