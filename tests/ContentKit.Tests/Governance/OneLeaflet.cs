using ContentKit.Model;
using ContentKit.Model.Signing;
using ContentKit.Text;

namespace ContentKit.Tests.Governance;

/// <summary>A library with one leaflet, in memory.</summary>
internal sealed record OneLeaflet(string Text)
{
    public const string Plain = """
        ---
        type: aftercare
        title: Knee care
        description: How to care for your knee.
        summary: Rest helps your knee to heal.
        keywords: [knee]
        review:
          last: 2026-03-01
          every: P2Y
          by:
            - name: Dana Whitfield
              credentials: RN
        urgency:
          emergency: [You have chest pain.]
          routine:
            contact: your clinic
            when:
              - You have questions.
        care:
          - title: Use ice
            text: Hold ice on your knee.
            timing:
              for: 15 to 20 minutes
        questions:
          - May I drive?
        ---
        ## Healing

        ::: include wash-hands
        :::

        Most knees heal in **6 weeks**. Call {{ nurse.line }} for advice.

        """;

    public string Settings { get; init; } = "region: US\ndefaults: { owner: Knee team, license: CC0-1.0, copyright: 2026 Example }\nvariables: { nurse: { line: 555-0142 } }\n";

    public string Fragment { get; init; } = "Wash your hands.\n";

    public string? Schema { get; init; }

    public DateOnly Today { get; init; } = new(2026, 11, 23);

    public static OneLeaflet Create() => new(Plain);

    public OneLeaflet With(string find, string replacement) =>
        Text.Contains(find, StringComparison.Ordinal) ? this with { Text = Text.Replace(find, replacement, StringComparison.Ordinal) } : throw new ArgumentException($"'{find}' is not there.");

    public OneLeaflet Signed() => With("review:\n", $"review:\n  signature: {Signature}\n");

    public Signature Signature => Document.Signature;

    public Document Document => Load().Site.Documents.Single();

    public LibraryResult Load()
    {
        var files = new List<SourceFile> { new("contentkit.yml", Settings), new("content/knee.md", Text), new("content/_fragments/wash-hands.md", Fragment) };
        if (Schema is not null)
            files.Add(new SourceFile("schemas/aftercare.schema.json", Schema));
        return new Workspace(new WorkspaceOptions("unused", Today) { Jobs = 1 }).Load(LibraryFiles.Of([.. files], []));
    }

    /// <summary>Those of the given ids, as "id line:column message".</summary>
    public string[] Problems(params string[] ids) =>
        [.. Load().Diagnostics.Where(problem => ids.Contains(problem.Descriptor.Id)).Select(problem => $"{problem.Descriptor.Id} {problem.Location.Start.Line}:{problem.Location.Start.Column} {problem.Message}")];
}
