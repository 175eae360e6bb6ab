using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;

namespace ContentKit.Sites.Governance;

/// <summary>Finds editions that do not say what is new in them.</summary>
internal sealed class ChangeNotes : ISiteRule
{
    public static readonly Descriptor NoChangeNote = new("GOV009", "no-change-note", Severity.Warning)
    {
        Why = "Clinics and partner apps must know what is different before they hand out a new edition.",
        Fix = "Add an entry with this version under 'changes', newest first.",
        Source = "GOV.UK publishing: a major change needs a note.",
    };

    public ImmutableArray<Descriptor> Descriptors => [NoChangeNote];

    public void Check(Site site, DiagnosticBag bag)
    {
        foreach (var document in site.Documents)
            if (document is { Status: Status.Active } && document["version"] is { Raw: not "1" } version
                && !(document["changes"]?.Items ?? []).Any(change => change["version"]?.Raw == version.Raw))
                bag.Report(NoChangeNote, version.Location, $"Nothing under 'changes' says what is new in version {version.Raw}.");
    }
}
