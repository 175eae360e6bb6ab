namespace ContentKit.Tests.Proof.Reading;

/// <summary>Something that a leaflet says, as read from its file by this test's own means.</summary>
/// <param name="Group">The list or tier that it belongs to: "care", "urgency.emergency".</param>
/// <param name="Path">Where JSON has it.</param>
/// <param name="Words">As a reader sees it.</param>
/// <param name="Markdown">As the author wrote it, with the values of the library filled in.</param>
internal sealed record Claim(string Group, string Path, string Words, string Markdown)
{
    /// <summary>For a timing: the amounts and conditions that must stand in it, in this order.</summary>
    public string[] Parts { get; init; } = [];

    public bool IsSaidBy(string text) => Parts.Length == 0 ? text == Words : HasParts(text);

    private bool HasParts(string text)
    {
        var at = 0;
        foreach (var part in Parts)
        {
            at = text.IndexOf(part, at, StringComparison.Ordinal);
            if (at < 0)
                return false;
            at += part.Length;
        }
        return true;
    }
}
