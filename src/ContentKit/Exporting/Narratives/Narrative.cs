using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Exporting.Narratives;

/// <summary>A whole leaflet without page furniture, in the XHTML that FHIR allows (R4, narrative.html). Its sections one after the other are exactly what was proven.</summary>
internal sealed record Narrative(string Language, string Direction, ImmutableArray<NarrativeSection> Sections)
{
    public const string Namespace = "http://www.w3.org/1999/xhtml";

    private const string End = "\n</div>";

    public string Xhtml { get; } = string.Concat(Sections.Select(section => section.Xhtml));

    /// <summary>The whole in one element with its language, ready to stand in XML.</summary>
    public string Div => Wrap(Xhtml);

    public string Text => string.Join("\n\n", Sections.Select(section => section.Text));

    /// <summary>One section in an element with its language.</summary>
    public string DivOf(NarrativeSection section) => Wrap(section.Xhtml);

    /// <summary>Identifies the whole and something that is said of it, in as many lines.</summary>
    public Fingerprint FingerprintWith(string facts) => Fingerprint.Of($"{facts}\n{Start}{Xhtml.AsSpan().TrimEnd('\n')}{End}");

    private string Start => $"<div xmlns=\"{Namespace}\" lang=\"{Language}\" xml:lang=\"{Language}\" dir=\"{Direction}\">\n";

    private string Wrap(string content) => $"{Start}{content.AsSpan().TrimEnd('\n')}{End}";
}
