using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Model.Signing;

namespace ContentKit.Sites.Governance;

/// <summary>Finds translations that say what their original no longer says.</summary>
internal sealed class StaleTranslations : ISiteRule
{
    public static readonly Descriptor Stale = new("TRN001", "stale-translation", Severity.Warning)
    {
        Why = "Readers of one language follow advice that was changed for all others.",
        Fix = "Bring the translation up to date, have it checked, and then write the new 'source' that the message shows.",
        IsWaivable = false,
    };

    public static readonly Descriptor BadSource = new("TRN002", "bad-translation-source", Severity.Warning)
    {
        Why = "Without a readable record nobody can tell whether the original changed since it was translated.",
        Fix = "Compare the translation with its original, and then write the 'source' that the message shows. Never make one up.",
    };

    public static readonly Descriptor Unrecorded = new("TRN003", "unrecorded-source", Severity.Information)
    {
        Why = "When the original changes, nobody will be told that this translation is out of date.",
        Fix = "Compare the translation with its original, and then write the 'source' that the message shows.",
    };

    public static readonly Descriptor Undeclared = new("TRN004", "undeclared-translation", Severity.Warning)
    {
        Why = "Readers get both side by side, and when one changes nobody is told that the other says something else.",
        Fix = "Compare the two, and then write the 'translation' that the message shows. If they are different leaflets, give one another id.",
    };

    public ImmutableArray<Descriptor> Descriptors => [Stale, BadSource, Unrecorded, Undeclared];

    public void Check(Site site, DiagnosticBag bag)
    {
        foreach (var document in site.Documents.Where(document => document.Status != Status.Retired))
            if (document["translation"] is not { } translation)
                CheckDeclared(document, site, bag);
            else if (TranslationSource.Of(document, site) is { } source)
                Check(translation, source, bag);
    }

    private static void CheckDeclared(Document document, Site site, DiagnosticBag bag)
    {
        if (document.Language != site.Settings.Language && site.Find(document.Id, site.Settings.Language) is { } original && original.Language == site.Settings.Language)
            bag.Report(Undeclared, document["language"]?.Location ?? document.Source.At(0, 3), $"This page has the id of {original.Source.Path}, but does not say that it is its translation.",
                $"Write: translation: {{ of: {original.Id}, source: {original.Signature} }}");
    }

    private static void Check(Value translation, TranslationSource source, DiagnosticBag bag)
    {
        var help = $"When the translation says what '{source.Original.Id}' says now, write: source: {source.Now}";
        if (translation["source"] is not { } recorded)
            bag.Report(Unrecorded, translation.Location, "Nobody recorded which text was translated.", help);
        else if (source.Recorded is null)
            bag.Report(BadSource, recorded.Location, "This is not a record that ContentKit can read.", help);
        else if (source.IsStale)
            bag.Report(Stale, recorded.Location, $"The original changed after this translation{Names(source)}.", help);
    }

    private static string Names(TranslationSource source) =>
        source.Changes.IsEmpty ? "" : ": " + string.Join(", ", source.Changes.Select(name => name switch
        {
            ClinicalContent.Body => "the text below the front matter",
            ClinicalContent.EmergencyNumber => "the emergency number",
            _ => $"'{name}'",
        }));
}
