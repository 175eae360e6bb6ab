using Xunit;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>Holds the blocks of one output against what the leaflet's file says.</summary>
internal sealed class LeafletReader(SourceLeaflet leaflet, List<Block> blocks, bool isText)
{
    private static readonly string[] Tiers = ["emergency", "urgent", "routine"];

    /// <summary>Shorter words, such as a cell with "1", stand in other places too.</summary>
    private const int Telling = 4;

    private readonly ThemeWords _words = new(leaflet.Language);
    private readonly FieldClaims _fields = new(leaflet);
    private readonly List<Claim> _separate = [];

    public void Check()
    {
        var after = -1;
        foreach (var tier in Tiers)
            after = CheckTier(tier, after);
        var claims = _fields.All().ToList();
        var body = new BodyClaims(leaflet).All();
        foreach (var group in claims.Where(claim => claim.Group != "disclaimer").GroupBy(claim => claim.Group))
            CheckOrder([.. group], true);
        if (isText)
            body = [.. body.Where(claim => claim.Group != "cell")]; // rows of tables are one line in plain text: CheckRows
        CheckRows();
        CheckOrder(body, false);
        foreach (var claim in claims.Concat(body).Concat(_separate).Where(claim => claim.Group != "disclaimer" && claim.Words.Length >= Telling).DistinctBy(claim => claim.Words))
            Assert.Equal((claim.Words, claims.Concat(body).Concat(_separate).Count(other => other.Words == claim.Words && other.Parts.Length == 0)), (claim.Words, Occurrences(claim)));
    }

    private int Occurrences(Claim claim) => Enumerable.Range(0, blocks.Count).Count(i => !IsTiming(i) && _words.Says(blocks, i, claim));

    private bool IsTiming(int at) => blocks[at].Text.StartsWith(_words["timing"] + " ", StringComparison.Ordinal) || at > 0 && blocks[at - 1].Text == _words["timing"];

    /// <summary>Between the heading of a tier and the next heading stands what the tier says, and nothing else.</summary>
    private int CheckTier(string tier, int after)
    {
        if (_fields.Tier(tier) is not { } told)
            return after;
        var leadIn = told.Heading ?? _words.LeadIn(tier, told.Contact);
        var label = _words[$"tier_{tier}_label"];
        var heading = blocks.FindIndex(block => block.IsHeading && block.Text == (isText ? label : $"{label} {leadIn}"));
        Assert.True(heading > after, $"{tier}: '{label} {leadIn}' is missing or out of order.");
        Assert.Single(blocks, block => block.IsHeading && block.Text == blocks[heading].Text);
        var expected = new List<string>();
        if (isText)
            expected.Add(leadIn);
        if (told.Contact is { } contact && !leadIn.Contains(contact, StringComparison.Ordinal))
            expected.Add($"{_words["contact"]} {contact}");
        expected.AddRange(told.When.Select(claim => claim.Words));
        if (told.Note is { } note)
            expected.Add(note);
        var end = blocks.FindIndex(heading + 1, block => block.IsHeading);
        Assert.Equal(expected, blocks[(heading + 1)..end].Select(block => block.Text));
        _separate.AddRange(told.When);
        if (told.Note is not null)
            _separate.Add(new Claim("", "", told.Note, ""));
        if (expected.Contains($"{_words["contact"]} {told.Contact}"))
            _separate.Add(new Claim("", "", told.Contact!, ""));
        return heading;
    }

    /// <summary>Each claim behind the one before it, with nothing but labels between when the group is a list of fields.</summary>
    private void CheckOrder(IReadOnlyList<Claim> claims, bool isContiguous)
    {
        var starts = claims.Count == 0 ? [] : Enumerable.Range(0, blocks.Count).Where(i => _words.Says(blocks, i, claims[0])).ToList();
        Assert.True(claims.Count == 0 || starts.Exists(start => IsInOrder(claims, start, isContiguous)),
            $"'{string.Join(" | ", claims.Select(claim => claim.Words + string.Join("+", claim.Parts)))}' does not stand in order.\n{string.Join('\n', blocks.Select(block => block.Text))}");
    }

    private bool IsInOrder(IReadOnlyList<Claim> claims, int at, bool isContiguous)
    {
        foreach (var claim in claims)
        {
            while (at < blocks.Count && !_words.Says(blocks, at, claim))
                if (isContiguous && !_words.AreFurniture(blocks[at++].Text) || !isContiguous && ++at < 0)
                    return false;
            if (at++ >= blocks.Count)
                return false;
        }
        return true;
    }

    /// <summary>Plain text says each cell behind the heading of its column.</summary>
    private void CheckRows()
    {
        foreach (var row in TableRows.In(leaflet.Body).Where(_ => isText))
            Assert.Single(blocks, block => block.Text == row);
    }
}
