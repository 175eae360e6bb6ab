using System.Text.Json;
using Xunit;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>Holds the JSON of a leaflet against what its file says.</summary>
internal sealed class JsonLeafletReader(SourceLeaflet leaflet, JsonElement root)
{
    private readonly FieldClaims _fields = new(leaflet);

    public void Check()
    {
        foreach (var claim in _fields.All().Where(claim => claim.Group != "disclaimer"))
        {
            var found = JsonPlaces.At(root, claim.Path);
            if (claim.Parts.Length == 0)
                Assert.Equal(claim.Markdown, found.GetString());
            else
                CheckTiming(claim, found);
        }
        foreach (var group in _fields.All().GroupBy(claim => claim.Group).Where(group => group.First().Path.Contains('[', StringComparison.Ordinal)))
            Assert.Equal(group.Select(claim => claim.Path.Split(']')[0]).Distinct().Count(), root.GetProperty(group.Key).GetArrayLength());
        Assert.Equal(new[] { "emergency", "urgent", "routine" }.Where(tier => _fields.Tier(tier) is not null), root.GetProperty("urgency").EnumerateObject().Select(tier => tier.Name));
        foreach (var tier in root.GetProperty("urgency").EnumerateObject())
            CheckTier(tier.Name, tier.Value);
        CheckBody();
    }

    private void CheckTier(string name, JsonElement tier)
    {
        var told = _fields.Tier(name)!.Value;
        var words = new ThemeWords(leaflet.Language);
        Assert.Equal(words[$"tier_{name}_label"], tier.GetProperty("label").GetString());
        Assert.Equal(told.Heading ?? words.LeadIn(name, told.Contact), tier.GetProperty("heading").GetString());
        Assert.Equal(told.Contact, tier.TryGetProperty("contact", out var contact) ? contact.GetString() : null);
        Assert.Equal(told.When.Select(claim => claim.Markdown), tier.GetProperty("when").EnumerateArray().Select(condition => condition.GetString()!));
        Assert.Equal(told.Note, tier.TryGetProperty("note", out var note) ? note.GetString() : null);
    }

    private static void CheckTiming(Claim claim, JsonElement timing)
    {
        Assert.True(claim.IsSaidBy(timing.GetProperty("text").GetString()!), claim.Path);
        foreach (var (name, amount) in new[] { "for", "every", "during" }.Where(name => timing.TryGetProperty(name, out _)).Select(name => (name, timing.GetProperty(name))))
            Assert.Contains(AmountWords.Of(amount), claim.Parts.Select(AmountWords.Of));
        Assert.Equal(claim.Parts.Count(AmountWords.IsAmount), new[] { "for", "every", "during" }.Count(name => timing.TryGetProperty(name, out _)));
    }

    private void CheckBody()
    {
        var claims = new BodyClaims(leaflet).All();
        if (claims.Count == 0)
            return;
        var html = PageBlocks.Of("<!DOCTYPE html><body>" + root.GetProperty("body").GetProperty("html").GetString()).Select(block => block.Text).ToList();
        var at = 0;
        foreach (var claim in claims)
            Assert.True((at = html.IndexOf(claim.Words, at) + 1) > 0, claim.Words);
    }
}
