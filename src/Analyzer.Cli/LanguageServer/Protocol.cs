using System.Text.Json.Serialization;

namespace Analyzer.Cli.LanguageServer;

// The part of the Language Server Protocol 3.17 that is spoken here; names are the protocol's.
// https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/

/// <summary>Line and character from 0; characters are UTF-16 code units.</summary>
internal sealed record Position(int Line, int Character);

/// <summary>From one position up to another, which is not part of it.</summary>
internal sealed record Range(Position Start, Position End)
{
    /// <summary>Whether two ranges have a place in common, be it their ends.</summary>
    public bool Touches(Range other) => Compare(Start, other.End) <= 0 && Compare(other.Start, End) <= 0;

    private static int Compare(Position left, Position right) => (left.Line, left.Character).CompareTo((right.Line, right.Character));
}

internal sealed record Location(string Uri, Range Range);

internal sealed record InitializeParams(string? RootUri, string? RootPath, WorkspaceFolder[]? WorkspaceFolders, ClientCapabilities? Capabilities);

internal sealed record WorkspaceFolder(string Uri, string Name);

internal sealed record ClientCapabilities(WorkspaceCapabilities? Workspace);

internal sealed record WorkspaceCapabilities(DynamicRegistration? DidChangeWatchedFiles);

internal sealed record DynamicRegistration(bool? DynamicRegistrationSupported)
{
    [JsonPropertyName("dynamicRegistration")]
    public bool? DynamicRegistrationSupported { get; init; } = DynamicRegistrationSupported;
}

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities(string PositionEncoding, TextDocumentSyncOptions TextDocumentSync, CodeActionOptions CodeActionProvider, bool HoverProvider, WorkspaceServerCapabilities Workspace);

/// <param name="OpenClose">Whether opening and closing are told.</param>
/// <param name="Change">1: a change comes with the whole text.</param>
/// <param name="Save">Whether saving is told.</param>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

internal sealed record CodeActionOptions(string[] CodeActionKinds);

internal sealed record WorkspaceServerCapabilities(WorkspaceFoldersServerCapabilities WorkspaceFolders);

internal sealed record WorkspaceFoldersServerCapabilities(bool Supported, bool ChangeNotifications);

internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

internal sealed record WorkspaceFoldersChangeEvent(WorkspaceFolder[] Added, WorkspaceFolder[] Removed);

internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

internal sealed record TextDocumentItem(string Uri, int Version, string Text);

internal sealed record DidChangeTextDocumentParams(VersionedTextDocumentIdentifier TextDocument, TextDocumentContentChange[] ContentChanges);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);

internal sealed record TextDocumentContentChange(string Text);

internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>The parameters of what is said of one document: that it was closed or saved.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, LspDiagnostic[] Diagnostics);

/// <param name="Range">Where.</param>
/// <param name="Severity">1 error, 2 warning, 3 information.</param>
/// <param name="Code">The rule.</param>
/// <param name="CodeDescription">Its page.</param>
/// <param name="Source">The name of the command.</param>
/// <param name="Message">The message.</param>
/// <param name="RelatedInformation">The calls that lead to what blocks.</param>
internal sealed record LspDiagnostic(Range Range, int Severity, string Code, CodeDescription CodeDescription, string Source, string Message, RelatedInformation[]? RelatedInformation);

internal sealed record CodeDescription(string Href);

internal sealed record RelatedInformation(Location Location, string Message);

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext? Context);

internal sealed record CodeActionContext(string[]? Only);

internal sealed record CodeAction(string Title, string Kind, LspDiagnostic[]? Diagnostics, bool? IsPreferred, WorkspaceEdit Edit);

internal sealed record WorkspaceEdit(Dictionary<string, LspTextEdit[]> Changes);

internal sealed record LspTextEdit(Range Range, string NewText);

internal sealed record HoverParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record Hover(MarkupContent Contents, Range? Range);

internal sealed record MarkupContent(string Kind, string Value);

/// <param name="Type">1 error, 2 warning, 3 information, 4 log.</param>
/// <param name="Message">The message.</param>
internal sealed record MessageParams(int Type, string Message);

internal sealed record RegistrationParams(Registration[] Registrations);

internal sealed record Registration(string Id, string Method, WatchedFilesOptions RegisterOptions);

internal sealed record WatchedFilesOptions(FileSystemPattern[] Watchers);

internal sealed record FileSystemPattern(string GlobPattern);
