using System.Collections.Immutable;
using ContentKit.Comparing.Words;

namespace ContentKit.Comparing;

/// <summary>Collects the changes of one leaflet.</summary>
/// <param name="Medicines">Words of the names of its medicines; where one changes in a text, the medicine may have.</param>
internal sealed record Ledger(Vocabulary? Vocabulary, ImmutableHashSet<string> Medicines)
{
    public List<Change> Changes { get; } = [];

    public void Add(ChangeKind kind, Place place, string message, string? before = null, string? after = null) =>
        Changes.Add(new Change(kind, place.Path, place.Words, message) { Before = before, After = after });

    /// <summary>A text on both sides; nothing when they say the same in the same form.</summary>
    /// <param name="floor">The kind that any change of words has here at least.</param>
    public void Text(string before, string after, Place place, ChangeKind floor = ChangeKind.ClinicalWording)
    {
        var found = TextComparer.Compare(before, after, Vocabulary);
        if (found.IsEmpty)
            return;
        if (found[0].Kind != ChangeKind.Form && ChangesMedicine(before, after))
            found = found.Insert(0, new Finding(ChangeKind.MedicineChanged, "the name of a medicine changed"));
        var own = found[0].Kind;
        var kind = own == ChangeKind.Form ? own : ChangeKinds.ClassOf(own) == ChangeClass.SafetyCritical && !IsAlways(floor) ? own : floor;
        var told = found.Where(finding => ChangeKinds.ClassOf(finding.Kind) == ChangeKinds.ClassOf(own)).Select(finding => finding.Message).Distinct();
        var message = kind == own ? string.Join("; ", told) : string.Join("; ", told.Where(_ => own != ChangeKind.ClinicalWording).Prepend(WordsFor(kind)));
        Changes.Add(new Change(kind, place.Path, place.Words, $"{char.ToUpperInvariant(message[0])}{message[1..]}.")
        {
            Before = before,
            After = after,
            Words = WordDiff.Of(Tokenizer.Cut(before), Tokenizer.Cut(after)),
        });
    }

    private static string WordsFor(ChangeKind floor) => floor switch
    {
        ChangeKind.ContactChanged => "whom to call changed",
        ChangeKind.TierChanged => "the heading of the tier changed",
        ChangeKind.MedicineChanged => "what to take, or how, changed",
        ChangeKind.TimingChanged => "the time changed",
        ChangeKind.CriterionChanged => "the criterion changed",
        _ => "the words that warn changed",
    };

    private static bool IsAlways(ChangeKind floor) => floor is ChangeKind.ContactChanged or ChangeKind.TierChanged or ChangeKind.MedicineChanged;

    private bool ChangesMedicine(string before, string after)
    {
        if (Medicines.IsEmpty)
            return false;
        var (old, now) = (Similarity.Profile(before, Vocabulary), Similarity.Profile(after, Vocabulary));
        return old.Except(now).Concat(now.Except(old)).Any(Medicines.Contains);
    }
}
