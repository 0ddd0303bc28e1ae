using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using Analyzer.Cli.LanguageServer;
using StreamJsonRpc;

namespace Analyzer.Tests.Cli;

/// <summary><c>lsp</c>: a session with the process itself, over its standard input and output.</summary>
public sealed class LanguageServerTests
{
    private const string Views = "import tools\n\nasync def view(request):\n    return tools.price()\n";
    private const string SlowTools = "import time\n\ndef price():\n    time.sleep(1)\n\nasync def other():\n    time.sleep(1)\n";

    private static readonly string[] s_fixAll = ["source.fixAll"];
    private static readonly string[] s_quickFix = ["quickfix"];

    [Fact]
    public async Task A_helper_that_begins_to_block_is_reported_where_a_coroutine_suffers()
    {
        using var directory = new TestDirectory(("my shop/views.py", Views), ("my shop/tools.py", "def price():\n    return 1\n"));
        await using var session = await Session.Start(directory);
        Assert.Equal("utf-16", session.Capabilities.GetProperty("positionEncoding").GetString());

        var (views, tools) = (session.Uri("my shop/views.py"), session.Uri("my shop/tools.py"));
        await session.Open(tools, directory.Read("my shop/tools.py"));
        Assert.Empty(await session.DiagnosticsOf(tools));

        // Nothing is saved: what counts is what the editor holds.
        await session.Change(tools, 2, SlowTools);
        var diagnostic = Assert.Single(await session.DiagnosticsOf(views));
        Assert.Equal("ASGI103", diagnostic.GetProperty("code").GetString());
        Assert.EndsWith("/ASGI103.md", diagnostic.GetProperty("codeDescription").GetProperty("href").GetString());
        Assert.Equal((3, 11, 22), Line(diagnostic.GetProperty("range")));
        Assert.Equal(2, diagnostic.GetProperty("severity").GetInt32());
        var steps = diagnostic.GetProperty("relatedInformation").EnumerateArray().ToArray();
        Assert.Equal([views, tools], steps.Select(step => step.GetProperty("location").GetProperty("uri").GetString()));
        Assert.Equal("my shop.tools.price calls `time.sleep`, which blocks", steps[1].GetProperty("message").GetString());
        Assert.Equal((3, 4, 14), Line(steps[1].GetProperty("location").GetProperty("range")));

        await session.Change(tools, 3, "def price():\n    return 2\n");
        Assert.Empty(await session.DiagnosticsOf(views));
        await session.Close(tools);
        Assert.Equal(0, await session.End());
    }

    [Fact]
    public async Task Fixes_and_comments_are_offered_at_a_finding()
    {
        using var directory = new TestDirectory(("tools.py", SlowTools));
        await using var session = await Session.Start(directory);
        var uri = session.Uri("tools.py");
        await session.Open(uri, SlowTools);
        Assert.Single(await session.DiagnosticsOf(uri));

        var actions = await session.Request("textDocument/codeAction", new { textDocument = new { uri }, range = At(6, 8), context = new { diagnostics = Array.Empty<object>() } });
        Assert.Equal(
            ["Await asyncio.sleep", "Run on a worker thread with to_thread (may change what the code does)", "Ignore ASGI103 here", "Apply all safe fixes of asgi-ready"],
            actions.EnumerateArray().Select(action => action.GetProperty("title").GetString()));
        Assert.True(actions[0].GetProperty("isPreferred").GetBoolean());
        Assert.False(actions[1].TryGetProperty("isPreferred", out _));
        Assert.Equal("import asyncio\nimport time\n\ndef price():\n    time.sleep(1)\n\nasync def other():\n    await asyncio.sleep(1)\n", Applied(SlowTools, actions[0], uri));
        Assert.Equal(SlowTools.Replace("other():\n", "other():\n    # asgi-ready: ignore[ASGI103]\n"), Applied(SlowTools, actions[2], uri));
        Assert.Equal(Applied(SlowTools, actions[0], uri), Applied(SlowTools, actions[3], uri));

        var only = await session.Request("textDocument/codeAction", new { textDocument = new { uri }, range = At(0, 0), context = new { diagnostics = Array.Empty<object>(), only = s_fixAll } });
        Assert.Equal("source.fixAll.asgi-ready", Assert.Single(only.EnumerateArray()).GetProperty("kind").GetString());
        Assert.Equal(0, (await session.Request("textDocument/codeAction", new { textDocument = new { uri }, range = At(3, 4), context = new { only = s_quickFix } })).GetArrayLength());
    }

    [Fact]
    public async Task Hover_shows_the_rule_of_a_finding_and_of_a_comment()
    {
        const string Code = "import time\n\nasync def view(request):\n    time.sleep(1)\n    time.sleep(2)  # asgi-ready: ignore[ASGI103] on purpose\n";
        using var directory = new TestDirectory(("views.py", Code));
        await using var session = await Session.Start(directory);
        var uri = session.Uri("views.py");
        await session.Open(uri, Code);
        Assert.Single(await session.DiagnosticsOf(uri));
        foreach (var (line, character) in new[] { (3, 6), (4, Code.Split('\n')[4].IndexOf("ASGI103", StringComparison.Ordinal) + 2) })
        {
            var hover = await session.Request("textDocument/hover", new { textDocument = new { uri }, position = new { line, character } });
            Assert.Contains("**ASGI103: Sleep on the event loop**", hover.GetProperty("contents").GetProperty("value").GetString());
        }

        Assert.Equal(JsonValueKind.Null, (await session.Request("textDocument/hover", new { textDocument = new { uri }, position = new { line = 2, character = 1 } })).ValueKind);
    }

    [Fact]
    public async Task What_cannot_be_followed_is_told_and_ends_nothing()
    {
        using var directory = new TestDirectory(("a.py", "import time\nasync def f():\n    time.sleep(1)\n"), ("asgi-ready.toml", "selct = []\n"));
        await using var session = await Session.Start(directory);
        Assert.Contains("unknown key `selct`", await session.Message());
        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => session.Request("workspace/nothing", new { }));
        directory.Write("asgi-ready.toml", "");
        await session.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = session.Uri("asgi-ready.toml"), type = 2 } } });
        Assert.Single(await session.DiagnosticsOf(session.Uri("a.py")));
        await session.Tell("exit", new { });
        Assert.Equal(1, await session.ExitCode());
    }

    [Theory]
    [InlineData("/a b/é.py", "file:///a%20b/%C3%A9.py")]
    [InlineData("/a/100%.py", "file:///a/100%25.py")]
    public void Paths_are_addresses_and_back(string path, string uri)
    {
        Assert.Equal(uri, DocumentUri.Of(path));
        Assert.Equal(path, DocumentUri.PathOf(uri));
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("not an address")]
    public void What_is_no_file_has_no_path(string uri) => Assert.Null(DocumentUri.PathOf(uri));

    private static object At(int line, int character) => new { start = new { line, character }, end = new { line, character } };

    private static (int Line, int Start, int End) Line(JsonElement range)
    {
        var (start, end) = (range.GetProperty("start"), range.GetProperty("end"));
        Assert.Equal(start.GetProperty("line").GetInt32(), end.GetProperty("line").GetInt32());
        return (start.GetProperty("line").GetInt32(), start.GetProperty("character").GetInt32(), end.GetProperty("character").GetInt32());
    }

    // As an editor does it: changes of one array refer to the text before all of them.
    private static string Applied(string text, JsonElement action, string uri)
    {
        var lines = text.Split('\n');
        var edits = action.GetProperty("edit").GetProperty("changes").GetProperty(uri).EnumerateArray()
            .Select(edit => (Start: Offset(lines, edit.GetProperty("range").GetProperty("start")), End: Offset(lines, edit.GetProperty("range").GetProperty("end")), Text: edit.GetProperty("newText").GetString()))
            .ToArray();
        foreach (var edit in edits.Reverse().OrderByDescending(edit => edit.Start).ThenByDescending(edit => edit.End))
            text = text[..edit.Start] + edit.Text + text[edit.End..];
        return text;
    }

    private static int Offset(string[] lines, JsonElement position) =>
        lines.Take(position.GetProperty("line").GetInt32()).Sum(line => line.Length + 1) + position.GetProperty("character").GetInt32();

    /// <summary>A client of a process of its own.</summary>
    private sealed class Session : IAsyncDisposable
    {
        private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
        private readonly Process _process;
        private readonly JsonRpc _server;
        private readonly TestDirectory _directory;
        private readonly Channel<JsonElement> _published = Channel.CreateUnbounded<JsonElement>();
        private readonly Channel<string> _messages = Channel.CreateUnbounded<string>();

        private Session(TestDirectory directory)
        {
            _directory = directory;
            _process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "asgi-ready.dll"), "lsp", "--stdio"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                WorkingDirectory = Path.GetTempPath(),
            })!;
            _server = new JsonRpc(new HeaderDelimitedMessageHandler(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream, new SystemTextJsonFormatter()));
            var single = new JsonRpcTargetOptions { UseSingleObjectParameterDeserialization = true };
            _server.AddLocalRpcTarget(new Client(this), single);
            _server.StartListening();
        }

        public JsonElement Capabilities { get; private set; }

        public static async Task<Session> Start(TestDirectory directory)
        {
            var session = new Session(directory);
            var result = await session.Request("initialize", new { processId = Environment.ProcessId, rootUri = session.Uri(""), capabilities = new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } } });
            session.Capabilities = result.GetProperty("capabilities");
            await session.Tell("initialized", new { });
            return session;
        }

        public string Uri(string path) => DocumentUri.Of(Path.Combine(_directory.Root, path).TrimEnd('/'));

        public Task Open(string uri, string text) => Tell("textDocument/didOpen", new { textDocument = new { uri, languageId = "python", version = 1, text } });

        public Task Change(string uri, int version, string text) => Tell("textDocument/didChange", new { textDocument = new { uri, version }, contentChanges = new[] { new { text } } });

        public Task Close(string uri) => Tell("textDocument/didClose", new { textDocument = new { uri } });

        public Task Tell(string method, object parameters) => _server.NotifyWithParameterObjectAsync(method, parameters);

        public Task<JsonElement> Request(string method, object? parameters) => _server.InvokeWithParameterObjectAsync<JsonElement>(method, parameters).WaitAsync(s_patience);

        /// <summary>What is published next of a file.</summary>
        public async Task<JsonElement[]> DiagnosticsOf(string uri)
        {
            while (true)
            {
                var published = await _published.Reader.ReadAsync().AsTask().WaitAsync(s_patience);
                if (published.GetProperty("uri").GetString() == uri)
                    return [.. published.GetProperty("diagnostics").EnumerateArray()];
            }
        }

        public async Task<string> Message() => await _messages.Reader.ReadAsync().AsTask().WaitAsync(s_patience);

        public async Task<int> End()
        {
            await Request("shutdown", null);
            await Tell("exit", new { });
            return await ExitCode();
        }

        public async Task<int> ExitCode()
        {
            await _process.WaitForExitAsync().WaitAsync(s_patience);
            return _process.ExitCode;
        }

        public ValueTask DisposeAsync()
        {
            _server.Dispose();
            if (!_process.HasExited)
                _process.Kill();
            _process.Dispose();
            return ValueTask.CompletedTask;
        }

        private sealed class Client(Session session)
        {
            [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
            public void Publish(JsonElement parameters) => session._published.Writer.TryWrite(parameters);

            [JsonRpcMethod("window/showMessage", UseSingleObjectParameterDeserialization = true)]
            public void Show(JsonElement parameters) => session._messages.Writer.TryWrite(parameters.GetProperty("message").GetString()!);

            [JsonRpcMethod("client/registerCapability", UseSingleObjectParameterDeserialization = true)]
            public static object? Register(JsonElement parameters) => null;
        }
    }
}
