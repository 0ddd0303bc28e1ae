using System.CommandLine;
using Analyzer.Cli.LanguageServer;
using StreamJsonRpc;

namespace Analyzer.Cli;

/// <summary><c>lsp</c>: a language server on standard input and output, for editors.</summary>
/// <param name="host">The streams and environment.</param>
/// <param name="makeAnalysis">Makes the analysis, or a stand-in.</param>
internal sealed class LspCommand(CommandHost host, Func<IAnalysis> makeAnalysis)
{
    private readonly CheckOptions _options = new();

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("lsp", "Serves an editor over the Language Server Protocol, on standard input and output.");
        foreach (var option in _options.ForAnalysis())
            command.Add(option);
        command.Add(_options.Baseline);
        // Many clients say so; there is no other way.
        var stdio = new Option<bool>("--stdio") { Hidden = true };
        command.Add(stdio);
        command.SetAction(result => RunAsync([.. result.Tokens.Skip(1).Select(token => token.Value).Where(word => word != stdio.Name)]).GetAwaiter().GetResult());
        return command;
    }

    private async Task<int> RunAsync(string[] arguments)
    {
        var formatter = new SystemTextJsonFormatter();
        formatter.JsonSerializerOptions.PropertyNamingPolicy = ProtocolJson.Default.Options.PropertyNamingPolicy;
        formatter.JsonSerializerOptions.DefaultIgnoreCondition = ProtocolJson.Default.Options.DefaultIgnoreCondition;
        formatter.JsonSerializerOptions.TypeInfoResolverChain.Insert(0, ProtocolJson.Default);
        // Not disposed of: that would wait for a read of standard input, which nobody can call off. The process ends with it.
        var client = new JsonRpc(new HeaderDelimitedMessageHandler(host.OutputStream(), host.Input(), formatter));
        using var server = new Server(new Workspace(folder => new FolderAnalysis(host, makeAnalysis, arguments, folder)), makeAnalysis().Rules) { Client = client };
        client.AddLocalRpcTarget(server, null);
        client.StartListening();
        await Task.WhenAny(client.Completion, server.Exited).ConfigureAwait(false);
        return server.WasShutDown ? ExitCode.Clean : ExitCode.Findings;
    }
}
