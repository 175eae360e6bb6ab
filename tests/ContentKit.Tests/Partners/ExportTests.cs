using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Partners;

/// <summary>Feeds for single partners.</summary>
public sealed class ExportTests
{
    private const string Exports = """
        exports:
          - name: joints
            specialties: [Musculoskeletal]
            omit: [sources, owner]
            attribution: Reproduced with permission of Example Hospital.
            url: https://partner.example/leaflets
          - name: spanish
            languages: [es]

        """;

    [Fact]
    public void A_partner_gets_its_part_of_the_library_in_its_own_words()
    {
        using var library = Library(Exports);
        var built = library.Run("build");
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("warning FED008: No leaflet fits the export 'spanish'.", built.Output, StringComparison.Ordinal);
        var item = library.Read("output/exports/joints/v1/items/en/knee.json");
        Assert.Contains("\"text\":\"Reproduced with permission of Example Hospital.\"", item, StringComparison.Ordinal);
        Assert.Contains("\"html\":\"https://partner.example/leaflets/en/knee.html\"", item, StringComparison.Ordinal);
        Assert.DoesNotContain("A guideline\",\"year\"", item, StringComparison.Ordinal);
        Assert.DoesNotContain("\"owner\"", item, StringComparison.Ordinal);
        Assert.Contains("\"sources\"", library.Read("output/feed/v1/items/en/knee.json"), StringComparison.Ordinal);
        Assert.False(library.Has("output/exports/joints/v1/items/en/eye.json"));
        Assert.Contains("\"sequence\": 1,", library.Read("output/exports/joints/v1/index.json"), StringComparison.Ordinal);
        Assert.Contains("\"sequence\": 2,", library.Read("output/feed/v1/index.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaflet_that_leaves_an_export_is_deleted_there_and_a_withdrawal_reaches_every_partner()
    {
        using var library = Library(Exports.Replace("    omit:", "    status: [active]\n    omit:", StringComparison.Ordinal));
        library.Run("build");
        library.Write("content/knee.md", Leaflet("Knee", "Musculoskeletal").Replace("type: aftercare\n", "type: aftercare\nstatus: retired\nwithdrawal: { kind: gone, reason: Out of date., date: 2026-01-10 }\n", StringComparison.Ordinal));
        library.Run("build");
        Assert.Contains("\"op\": \"withdraw\"", library.Read("output/exports/joints/v1/changes/1.json"), StringComparison.Ordinal);
        library.Write("content/eye.md", Leaflet("Eye", "Musculoskeletal"));
        library.Run("build");
        library.Write("content/eye.md", Leaflet("Eye", "Optometric"));
        library.Run("build");
        Assert.Matches("\"op\": \"delete\",[^}]*\"id\": \"eye\"", library.Read("output/exports/joints/v1/changes/1.json"));
        Assert.DoesNotContain("delete", library.Read("output/feed/v1/changes/1.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("omit: [sources", "omit: [urgency", "error FED007: 'urgency' is clinical, so the export 'joints' cannot leave it out.")]
    [InlineData("name: spanish", "name: joints", "error CFG014: Two exports are called 'joints'.")]
    [InlineData("languages: [es]", "languages: [Spanish!]", "error DOC")]
    [InlineData("name: joints", "name: ../joints", "error DOC")]
    public void What_cannot_be_exported_is_named_and_nothing_is_published(string good, string bad, string message)
    {
        using var library = Library(Exports.Replace(good, bad, StringComparison.Ordinal));
        var built = library.Run("build");
        Assert.Contains(message, built.Output, StringComparison.Ordinal);
        Assert.Equal(2, built.ExitCode);
        Assert.False(library.Has("output"));
    }

    private static TestLibrary Library(string exports) => new(("contentkit.yml", TestLibrary.Settings + "url: https://leaflets.example\n" + exports), ("content/knee.md", Leaflet("Knee", "Musculoskeletal")), ("content/eye.md", Leaflet("Eye", "Optometric")));

    private static string Leaflet(string name, string specialty) => TestLibrary.Leaflet.Replace("type: aftercare\n", $"type: aftercare\nspecialties: [{specialty}]\n", StringComparison.Ordinal).Replace("Knee", name, StringComparison.Ordinal);
}
