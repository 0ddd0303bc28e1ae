using System.Text.Json;
using Analyzer.Cli;

namespace Analyzer.Tests.Cli;

/// <summary>The JSON schema that editors complete by says what the command reads.</summary>
public sealed class ConfigurationSchemaTests
{
    private static readonly JsonElement s_properties = Schema().GetProperty("properties");

    public static TheoryData<string> Keys => [.. s_properties.EnumerateObject().Select(property => property.Name)];

    [Fact]
    public void It_has_the_keys_that_are_read() =>
        Assert.Equal(ConfigurationKey.Names, s_properties.EnumerateObject().Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Keys))]
    public void What_it_allows_is_read_and_what_it_forbids_is_refused(string key)
    {
        var schema = s_properties.GetProperty(key);
        Assert.All(Allowed(schema), value => Assert.DoesNotContain($"`{key}", Read(key, value)));
        Assert.All(Forbidden(schema), value => Assert.Contains($"`{key}", Read(key, value)));
    }

    [Fact]
    public void It_lists_the_versions_of_Python() =>
        Assert.Equal(SettingWords.PythonVersion.All, s_properties.GetProperty("python-version").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));

    private static string Read(string key, string value)
    {
        using var directory = new TestDirectory(("a.py", ""), ("asgi-ready.toml", $"{key} = {value}\n"));
        var result = directory.Run("check", "--show-settings");
        return result.Error;
    }

    private static IEnumerable<string> Allowed(JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out var words))
            return words.EnumerateArray().Select(word => $"'{word.GetString()}'");
        return Form(schema) switch
        {
            "string" => ["'x'"],
            "strings" => ["[]", "['x', 'y']"],
            "selectors" => ["[]", "['ALL', 'ASGI1', 'ASGI102']"],
            _ => schema.GetProperty("additionalProperties").TryGetProperty("enum", out var severities)
                ? ["{}", .. severities.EnumerateArray().Select(word => $"{{ ASGI102 = '{word.GetString()}' }}")]
                : schema.GetProperty("additionalProperties").TryGetProperty("pattern", out _) ? ["{}", "{ django = '4.2', Flask = '3.0.1' }"]
                : ["{}", "{ '*.py' = ['ASGI1'] }"],
        };
    }

    private static string[] Forbidden(JsonElement schema) => Form(schema) switch
    {
        "enum" => ["'x'", "1", "[]"],
        "string" => ["1", "[]"],
        "strings" => ["'x'", "[1]", "{}"],
        "selectors" => ["'ALL'", "['E501']", "[1]"],
        _ => ["'x'", "[]"],
    };

    private static string Form(JsonElement schema) => schema.TryGetProperty("$ref", out var reference) ? reference.GetString()!.Split('/')[^1]
        : schema.TryGetProperty("enum", out _) ? "enum" : schema.GetProperty("type").GetString()!;

    private static JsonElement Schema() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schemas/asgi-ready.schema.json"))).RootElement;
}
