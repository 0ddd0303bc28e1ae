using System.Collections.Immutable;
using System.Text.Json;
using Analyzer.Reporting;
using Analyzer.Syntax;
using StreamJsonRpc;

namespace Analyzer.Cli.LanguageServer;

/// <summary>What a client may ask for and tell; StreamJsonRpc calls it, notifications in the order in which they came.</summary>
internal sealed class Server : IDisposable
{
    private readonly Workspace _workspace;
    private readonly ImmutableArray<DiagnosticDescriptor> _rules;
    private readonly AnalysisLoop _loop;
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _canRegister;

    /// <summary>A server that was not initialized yet.</summary>
    public Server(Workspace workspace, ImmutableArray<DiagnosticDescriptor> rules)
    {
        _workspace = workspace;
        _rules = rules;
        _loop = new AnalysisLoop(Analyze);
    }

    /// <summary>The connection; set before it listens.</summary>
    public required JsonRpc Client { get; init; }

    /// <summary>Completes when the client asks the process to end.</summary>
    public Task Exited => _exit.Task;

    /// <summary>Whether the client said good-bye before it went.</summary>
    public bool WasShutDown { get; private set; }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        string?[] roots = parameters.WorkspaceFolders is { Length: > 0 } folders ? [.. folders.Select(folder => folder.Uri)] : [parameters.RootUri ?? (parameters.RootPath is { } path ? DocumentUri.Of(PhysicalFileSystem.Normalize(path)) : null)];
        foreach (var root in roots.OfType<string>())
            Add(root);
        _canRegister = parameters.Capabilities?.Workspace?.DidChangeWatchedFiles?.DynamicRegistrationSupported == true;
        return new InitializeResult(
            new ServerCapabilities("utf-16", new TextDocumentSyncOptions(true, 1, true), new CodeActionOptions(Conversion.Kinds), true, new WorkspaceServerCapabilities(new WorkspaceFoldersServerCapabilities(true, true))),
            new ServerInfo(ToolInformation.Name, ToolInformation.Version));
    }

    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    public async Task InitializedAsync(JsonElement parameters)
    {
        _loop.Start();
        _loop.Request();
        // What changes outside the editor, such as by `git switch`, is told only to those who ask.
        if (_canRegister)
            await Client.InvokeWithParameterObjectAsync("client/registerCapability", new RegistrationParams([new Registration("files", "workspace/didChangeWatchedFiles", new WatchedFilesOptions([new FileSystemPattern("**/*.{py,pyi,toml,cfg,txt,lock}")]))]));
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        WasShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit() => _exit.TrySetResult();

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenTextDocumentParams parameters)
    {
        _workspace.Put(parameters.TextDocument.Uri, parameters.TextDocument.Version, parameters.TextDocument.Text);
        _loop.Request();
    }

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(DidChangeTextDocumentParams parameters)
    {
        if (parameters.ContentChanges is not [.., var last])
            return;
        _workspace.Put(parameters.TextDocument.Uri, parameters.TextDocument.Version, last.Text);
        _loop.Request();
    }

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(TextDocumentParams parameters) => _loop.Request();

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(TextDocumentParams parameters)
    {
        _workspace.Close(parameters.TextDocument.Uri);
        _loop.Request();
    }

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWatchedFiles(JsonElement parameters) => _loop.Request();

    [JsonRpcMethod("workspace/didChangeConfiguration", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeConfiguration(JsonElement parameters) => _loop.Request();

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams parameters)
    {
        foreach (var folder in parameters.Event.Removed)
            _workspace.RemoveFolder(DocumentUri.PathOf(folder.Uri) ?? "");
        foreach (var folder in parameters.Event.Added)
            Add(folder.Uri);
        _loop.Request();
    }

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public async Task<CodeAction[]> CodeActionAsync(CodeActionParams parameters)
    {
        // An edit belongs to the text it was made for.
        await _loop.Current().ConfigureAwait(false);
        return DocumentUri.PathOf(parameters.TextDocument.Uri) is { } path && _workspace.ResultFor(path) is { } result
            ? [.. Conversion.ActionsFor(parameters.TextDocument.Uri, path, parameters.Range, parameters.Context?.Only, result)]
            : [];
    }

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public async Task<Hover?> HoverAsync(HoverParams parameters)
    {
        await _loop.Current().ConfigureAwait(false);
        if (DocumentUri.PathOf(parameters.TextDocument.Uri) is not { } path)
            return null;
        if (_workspace.TextOf(path) is { } text && RuleAt(new SourceText(path, text), parameters.Position) is { } named)
            return new Hover(new MarkupContent("markdown", Conversion.PageOf(named)), null);
        var place = new Range(parameters.Position, parameters.Position);
        var found = _workspace.ResultFor(path)?.In(path).Where(diagnostic => Places.LineRangeOf(diagnostic.Location).Touches(place)).ToList() ?? [];
        return found.Count == 0 ? null : new Hover(
            new MarkupContent("markdown", string.Join("\n\n---\n\n", found.Select(diagnostic => $"{diagnostic.Message}\n\n{Conversion.PageOf(diagnostic.Descriptor)}"))),
            Places.LineRangeOf(found[0].Location));
    }

    /// <inheritdoc/>
    public void Dispose() => _loop.Dispose();

    private void Add(string uri)
    {
        if (DocumentUri.PathOf(uri) is { } path)
            _workspace.AddFolder(path);
    }

    private void Analyze()
    {
        var published = _workspace.Analyze((folder, exception) => Notify("window/showMessage", new MessageParams(1, $"{ToolInformation.Name}: {folder.Folder}: {(exception is UsageException ? exception.Message : $"a fault; please report it with these lines: {exception}")}")));
        foreach (var file in published)
            Notify("textDocument/publishDiagnostics", file);
    }

    private void Notify(string method, object parameters)
    {
        try
        {
            Client.NotifyWithParameterObjectAsync(method, parameters).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is ConnectionLostException or ObjectDisposedException)
        {
            // The client is gone; the process ends with the connection.
        }
    }

    /// <summary>The rule that a comment names there, such as <c># asgi-ready: ignore[ASGI103]</c>.</summary>
    private DiagnosticDescriptor? RuleAt(SourceText text, Position position)
    {
        if (position.Line >= text.LineCount)
            return null;
        var line = text[text.LineSpan(position.Line)];
        var start = Math.Min(position.Character, line.Length);
        var end = start;
        while (start > 0 && char.IsAsciiLetterOrDigit(line[start - 1]))
            start--;
        while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
            end++;
        var word = line[start..end].ToString();
        return _rules.FirstOrDefault(rule => rule.Id == word);
    }
}
