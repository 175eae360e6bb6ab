using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Structure;

/// <summary>Finds links whose words do not say where they lead.</summary>
internal sealed class LinkText : IRule
{
    private static readonly FrozenSet<string> Empty = new[]
    {
        "click here", "here", "more", "read more", "learn more", "find out more", "see more", "this page", "this link", "this", "link", "click", "more information", "website", "this website",
        "aquí", "haga clic aquí", "haga clic", "pulse aquí", "más", "leer más", "lea más", "ver más", "más información", "esta página", "este enlace", "enlace",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public Descriptor Descriptor { get; } = new("STR106", "link-text", Severity.Error)
    {
        Why = "People who listen to a page jump from link to link and hear only these words. On paper they are all that is left.",
        Fix = "Make the words say what the reader finds there, for example [exercises for your knee](...).",
        Source = "WCAG 2.2, success criterion 2.4.4; NHS digital service manual, links",
        Bad = "Read about it [[here]](https://www.example.org/knee).",
        Good = "Read about [exercises for your knee](https://www.example.org/knee).",
    };

    public ImmutableArray<string> Languages => ["en", "es"];

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            foreach (var mark in block.Words.Marks)
                if (mark.Kind == "link" && mark.Length < 24 && Empty.Contains(block.Text.Substring(mark.Start, mark.Length).Trim(' ', '.', ':', '!')))
                    findings.Report(block, mark.Start, mark.Length, $"The link '{block.Text.Substring(mark.Start, mark.Length)}' does not say where it leads.");
    }
}
