using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Rules.Readability;
using ContentKit.Sites;
using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Serving.Dashboard;

/// <summary>One leaflet as the dashboard lists it.</summary>
/// <param name="Document">Null for a leaflet with errors.</param>
/// <param name="Readability">Null where it was not measured.</param>
/// <param name="Review">Null for a leaflet that no review concerns.</param>
internal sealed record LeafletRow(PageCard Card, Document? Document, ReadabilityReport? Readability, ReviewEntry? Review, int Errors, int Warnings, int Notes)
{
    public static readonly string[] Tiers = ["emergency", "urgent", "routine"];

    public string Path => Card.Location.File.Path;

    public string Key => $"{Card.Language}/{Card.Id}";

    public string Title => Document?.Title ?? Card.Id;

    public string Status => Document is null ? "has errors" : Document.Status.ToString().ToLowerInvariant();

    /// <summary>"errors", "warnings", "notes" or "none": the worst that was found.</summary>
    public string Level => Errors > 0 ? "errors" : Warnings > 0 ? "warnings" : Notes > 0 ? "notes" : "none";

    /// <summary>"overdue", "due soon", "current", "never" or "none".</summary>
    public string Standing => Review switch
    {
        null => "none",
        { Days: null } => "never",
        { Days: < 0 } => "overdue",
        { Days: <= 90 } => "due soon",
        _ => "current",
    };

    /// <summary>The score by which leaflets of a language are ranked; null without enough text.</summary>
    public Score? Reading => Readability is { Scores: [var first, ..] } ? first : null;

    /// <summary>How many conditions a tier has.</summary>
    public int Conditions(string tier) => Document?.Data["urgency"]?[tier]?["when"]?.Items.Length ?? 0;

    public IEnumerable<string> Specialties => Document is null ? [] : SiteGroup.ValuesOf(Document, "specialties");

    public string Owner => Document?.Data["owner"] is { } owner ? owner.Text.Text.Length > 0 ? owner.Text.Text : owner.Raw : "";

    public string DueText => Review switch
    {
        null => "",
        { Days: null } => "never reviewed",
        { Days: < 0 and var days } => string.Create(CultureInfo.InvariantCulture, $"{-days} days overdue"),
        { Days: var days } => string.Create(CultureInfo.InvariantCulture, $"in {days} days"),
    };

    /// <summary>Every page of the library, by path.</summary>
    public static ImmutableArray<LeafletRow> Of(LibraryView view)
    {
        var site = view.Library.Site;
        var documents = site.Documents.DistinctBy(document => document.Source.Path).ToDictionary(document => document.Source.Path, StringComparer.Ordinal);
        var readability = view.Library.Readability.ToDictionary(report => report.Source.Path, StringComparer.Ordinal);
        var reviews = ReviewList.Of(site, int.MaxValue).DistinctBy(entry => entry.Document.Source.Path).ToDictionary(entry => entry.Document.Source.Path, StringComparer.Ordinal);
        var problems = view.Problems.ToLookup(problem => problem.Location.File.Path, StringComparer.Ordinal);
        return [.. site.Pages.OrderBy(page => page.Location.File.Path, StringComparer.Ordinal).Select(page =>
        {
            var path = page.Location.File.Path;
            int Count(Severity severity) => problems[path].Count(problem => problem.Descriptor.Severity == severity);
            return new LeafletRow(page, documents.GetValueOrDefault(path), readability.GetValueOrDefault(path), reviews.GetValueOrDefault(path), Count(Severity.Error), Count(Severity.Warning), Count(Severity.Information));
        })];
    }
}
