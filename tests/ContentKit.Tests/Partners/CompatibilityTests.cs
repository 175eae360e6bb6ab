using System.Text.Json.Nodes;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Partners;

/// <summary>What partners of an earlier version would notice.</summary>
public sealed class CompatibilityTests
{
    public static TheoryData<string, string, string?> Changes() => new()
    {
        { "removed", "item.schema.json: 'review.due': It was removed.", "properties/review/properties/due" },
        { "renamed", "item.schema.json: 'review.due': It was removed, or renamed to 'dueDate'.", "properties/review/properties/due>dueDate" },
        { "maybe missing", "item.schema.json: 'attribution.text': It may be missing now.", "properties/attribution/required" },
        { "value removed", "item.schema.json: 'status': The value 'withdrawn' was removed.", "properties/status/enum/1" },
        { "in a shared part", "item.schema.json: 'tiers[].heading.html': It was removed.", "definitions/text/properties/html" },
        { "form", "item.schema.json: 'contentHash': Its form was '^[0-9a-f]{64}$' and is now free.", "properties/contentHash/pattern" },
        { "bound", "page.schema.json: 'items': Its maxItems was 100 and is now gone.", "page:properties/items/maxItems" },
    };

    [Theory, MemberData(nameof(Changes))]
    public void A_weaker_promise_breaks_partners(string name, string expected, string? path)
    {
        var (code, output) = Compare(path!, isOld: false); // every row names one
        Assert.True(output.Contains("breaking: " + expected + "\n", StringComparison.Ordinal), $"{name}: {output}");
        Assert.Equal(1, code);
    }

    [Fact]
    public void What_is_added_is_fine()
    {
        var (code, output) = Compare("properties/review/properties/due", isOld: true);
        Assert.Equal("fine: item.schema.json: 'review.due': It is new.\n", output);
        Assert.Equal(0, code);
    }

    [Fact]
    public void A_new_major_version_may_break_and_a_folder_without_a_feed_is_named()
    {
        using var library = Published();
        Remove(library, "new", "properties/review/properties/due");
        library.Write("new/feed/v1/index.json", library.Read("new/feed/v1/index.json").Replace("\"1.0.0\"", "\"2.0.0\"", StringComparison.Ordinal));
        Assert.Equal(0, library.Run("feed", "compat", "--against", "old", "--with", "new").ExitCode);
        Assert.Equal(0, library.Run("feed", "compat", "--against", "old").ExitCode);
        Assert.Equal(2, library.Run("feed", "compat", "--against", "content").ExitCode);
    }

    private static (int Code, string Output) Compare(string path, bool isOld)
    {
        using var library = Published();
        Remove(library, isOld ? "old" : "new", path);
        var answer = library.Run("feed", "compat", "--against", "old", "--with", "new");
        return (answer.ExitCode, answer.Output);
    }

    private static TestLibrary Published()
    {
        var library = TestLibrary.WithLeaflet();
        foreach (var folder in new[] { "old", "new" })
            Assert.Equal(0, library.Run("build", "--output", folder).ExitCode);
        return library;
    }

    /// <summary>Takes a part out of a schema, or gives it another name. The part of another schema than that of items has its name in front.</summary>
    private static void Remove(TestLibrary library, string folder, string path)
    {
        var schema = path.Contains(':', StringComparison.Ordinal) ? path.Split(':')[0] : "item";
        var steps = path.Split(':')[^1].Split('>')[0].Split('/');
        var file = $"{folder}/feed/v1/schemas/{schema}.schema.json";
        var root = JsonNode.Parse(library.Read(file))!;
        var parent = steps[..^1].Aggregate(root, (node, step) => node[step]!);
        if (parent is JsonArray list)
            list.RemoveAt(int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture));
        else if (path.Contains('>', StringComparison.Ordinal))
            parent[path.Split('>')[1]] = parent[steps[^1]]!.DeepClone();
        if (parent is JsonObject group)
            group.Remove(steps[^1]);
        library.Write(file, root.ToJsonString());
    }
}
