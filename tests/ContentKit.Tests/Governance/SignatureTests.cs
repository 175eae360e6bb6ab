using System.Text.RegularExpressions;
using ContentKit.Model.Signing;
using Xunit;

namespace ContentKit.Tests.Governance;

public partial class SignatureTests
{
    private const string Kept = "v1 5c7c7b94bba990c7af3934d3e0beb52";

    [Fact]
    public void A_signature_of_today_is_good_in_every_later_version() =>
        Assert.Equal(Kept, OneLeaflet.Create().Signature.ToString()[..34]);

    [Fact]
    public void A_signature_reads_back_as_it_was_written()
    {
        var written = OneLeaflet.Create().Signature;
        var read = Signature.Parse(written.ToString());
        Assert.Equal(written.Whole, read?.Whole);
        Assert.Equal(written.Parts, read?.Parts);
        Assert.DoesNotMatch("[^a-zA-Z0-9 .=]", written.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("v1")]
    [InlineData("v2 5f2c6b0e9a4d4c1f8e7a6b5c4d3e2f10")]
    [InlineData("v1 5F2C6B0E9A4D4C1F8E7A6B5C4D3E2F10")]
    [InlineData("v1 5f2c6b0e9a4d4c1f8e7a6b5c4d3e2f1")]
    [InlineData("v1 5f2c6b0e9a4d4c1f8e7a6b5c4d3e2f10 care")]
    [InlineData("v1 5f2c6b0e9a4d4c1f8e7a6b5c4d3e2f10 care=5b7")]
    [InlineData("v1 5f2c6b0e9a4d4c1f8e7a6b5c4d3e2f10 care=5b77=1")]
    [InlineData("v1 5f2c6b0e9a4d4c1f8e7a6b5c4d3e2f10 care=5b77 care=5b77")]
    [InlineData("v1 5f2c6b0e9a4d4c1f8e7a6b5c4d3e2f10 =5b77")]
    public void What_the_tool_would_not_write_is_no_signature(string text) => Assert.Null(Signature.Parse(text));

    /// <summary>The same leaflet in other YAML, another order, other line breaks, and with a default in another place.</summary>
    [Theory]
    [InlineData("title: Knee care", "title: 'Knee care'")]
    [InlineData("summary: Rest helps your knee to heal.", "summary: >-\n  Rest helps your\n  knee to heal.")]
    [InlineData("summary: Rest helps your knee to heal.", "summary: \"Rest helps your \\\n  knee to heal.\"")]
    [InlineData("urgency:\n  emergency: [You have chest pain.]\n", "urgency:\n  emergency: { when: [You have chest pain.] }\n")]
    [InlineData("urgency:\n  emergency: [You have chest pain.]\n", "urgency:\n  emergency:\n    # never shorten\n    - You have chest pain.\n")]
    [InlineData("    contact: your clinic\n    when:\n      - You have questions.\n", "    when:\n      - You have questions.\n    contact: your clinic\n")]
    [InlineData("type: aftercare\n", "region: US\ntype: aftercare\n")]
    [InlineData("type: aftercare\n", "type: aftercare\nowner: Other team\n")]
    [InlineData("keywords: [knee]", "keywords: [knee, joint]")]
    [InlineData("How to care for your knee.", "How to look after your knee.")]
    [InlineData("May I drive?", "May I drive a car?")]
    [InlineData("last: 2026-03-01", "last: 2026-02-01")]
    [InlineData("credentials: RN", "credentials: RN, CNS")]
    [InlineData("Most knees heal in **6 weeks**. Call", "Most knees heal\nin **6 weeks**.\nCall")]
    public void Form_and_metadata_are_not_signed(string find, string replacement) =>
        Assert.Empty(OneLeaflet.Create().Signed().With(find, replacement).Problems("GOV006", "GOV018"));

    [Theory]
    [InlineData("title: Knee care", "title: Hip care", "'title'")]
    [InlineData("heal.", "mend.", "'summary'")]
    [InlineData("chest pain", "bad chest pain", "'urgency'")]
    [InlineData("your clinic", "our clinic", "'urgency'")]
    [InlineData("15 to 20", "15 to 25", "'care'")]
    [InlineData("Hold ice on your knee.", "Hold ice on your knee", "'care'")]
    [InlineData("6 weeks", "8 weeks", "The text below the front matter")]
    [InlineData("## Healing", "## How you heal", "The text below the front matter")]
    public void Every_clinical_change_is_named(string find, string replacement, string part)
    {
        var problem = Assert.Single(OneLeaflet.Create().Signed().With(find, replacement).Problems("GOV006"));
        Assert.EndsWith($" {part} was changed after Dana Whitfield signed it off on 2026-03-01.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_gone_and_one_that_is_new_are_named()
    {
        var leaflet = OneLeaflet.Create().Signed();
        var care = Care().Match(leaflet.Text).Value;
        Assert.StartsWith("GOV006 8:14 'care' was changed", Assert.Single(leaflet.With(care, "").Problems("GOV006")), StringComparison.Ordinal);
        Assert.StartsWith("GOV006 25:8 'avoid' was changed", Assert.Single(leaflet.With("questions:", "avoid: [bathe]\nquestions:").Problems("GOV006")), StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_texts_values_and_the_emergency_number_are_signed_too()
    {
        var leaflet = OneLeaflet.Create().Signed();
        Assert.Single((leaflet with { Fragment = "Wash your feet.\n" }).Problems("GOV006"));
        Assert.Single((leaflet with { Settings = leaflet.Settings.Replace("555-0142", "555-0143", StringComparison.Ordinal) }).Problems("GOV006"));
        Assert.Equal(["GOV006 8:14 The emergency number was changed after Dana Whitfield signed it off on 2026-03-01."],
            (leaflet with { Settings = leaflet.Settings + "emergencyNumbers: { US: \"112\" }\n" }).Problems("GOV006"));
    }

    [Fact]
    public void A_change_of_region_is_told_where_the_signature_stands()
    {
        var leaflet = OneLeaflet.Create().Signed();
        var moved = leaflet with { Settings = leaflet.Settings.Replace("region: US", "region: CA", StringComparison.Ordinal) };
        Assert.Equal(["GOV006 8:14 'region' was changed after Dana Whitfield signed it off on 2026-03-01."], moved.Problems("GOV006"));
    }

    [Fact]
    public void The_whole_decides_even_when_no_part_tells()
    {
        var leaflet = OneLeaflet.Create();
        var bare = leaflet.With("review:\n", $"review:\n  signature: v1 {leaflet.Signature.Whole}\n").With("chest", "back");
        Assert.NotEmpty(bare.Problems("GOV006"));
        var same = leaflet.With("review:\n", $"review:\n  signature: {leaflet.Signature.ToString().Replace("v1 ", "v1 0", StringComparison.Ordinal).Remove(35, 1)}\n");
        Assert.Equal(["GOV006 8:14 The clinical content was changed after Dana Whitfield signed it off on 2026-03-01."], same.Problems("GOV006"));
    }

    [Fact]
    public void Of_a_type_that_marks_nothing_all_that_readers_see_is_signed()
    {
        var schema = BuiltIn.Files("schemas/").First(file => file.Path == "schemas/aftercare.schema.json").Text;
        var leaflet = OneLeaflet.Create() with { Schema = Mark().Replace(schema, "") };
        var signed = leaflet.Signed();
        Assert.Single(signed.With("May I drive?", "May I swim?").Problems("GOV006"));
        Assert.Single(signed.With("chest", "back").Problems("GOV006"));
        Assert.Empty(signed.With("[knee]", "[joint]").Problems("GOV006"));
        Assert.Empty(signed.With("last: 2026-03-01", "last: 2026-02-01").Problems("GOV006"));
    }

    [Fact]
    public void A_library_decides_with_its_schema_what_is_signed()
    {
        var schema = BuiltIn.Files("schemas/").First(file => file.Path == "schemas/aftercare.schema.json").Text;
        var leaflet = OneLeaflet.Create() with { Schema = schema.Replace("\"questions\": {\n", "\"questions\": {\n      \"x-clinical\": true,\n", StringComparison.Ordinal) };
        Assert.Single(leaflet.Signed().With("May I drive?", "May I swim?").Problems("GOV006"));
    }

    [GeneratedRegex("care:\n(?: .*\n)+")]
    private static partial Regex Care();

    [GeneratedRegex(" *\"x-clinical\": true,\n")]
    private static partial Regex Mark();
}
