namespace Analyzer.Cli;

/// <summary>The user asked for something that cannot be done: a wrong option, path or configuration.</summary>
/// <param name="message">What is wrong, where, and what was expected, in one line.</param>
internal sealed class UsageException(string message) : Exception(message);
