using System.Collections.Immutable;
using ContentKit.Exporting.Discovery;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Infobutton;

/// <summary>The leaflets that are in use and carry one code.</summary>
/// <param name="Display">What the code means, where a leaflet says so and its list allows it.</param>
/// <param name="Entries">By language, then id.</param>
internal sealed record CodedLeaflets(CodeSystem System, string Code, string? Display, ImmutableArray<FeedEntry> Entries)
{
    private const string Folder = "infobutton/";

    /// <summary>Where the files of the code are, without their ending; null for a code that cannot be the name of a file.</summary>
    public string? Path => Code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-') && Code[0] != '.' ? $"{Folder}{System.Oid}/{Code}" : null;

    public string Updated => Entries.Max(entry => entry.Updated) ?? "1970-01-01";

    private sealed record Key(string Oid, string Code);

    private sealed record Known(CodeSystem System, string? Display, List<Document> Documents);

    /// <summary>By the OID of the list, then the code.</summary>
    public static ImmutableArray<CodedLeaflets> Of(Site site)
    {
        var found = new Dictionary<Key, Known>();
        foreach (var document in site.Documents.Where(document => document.Status == Status.Active && !site.IsRetired(document)))
            foreach (var value in document["codes"]?.Items ?? [])
                if (CodeSystem.Find(value["system"]?.Raw) is { } system && value["code"]?.Raw is { Length: > 0 } code)
                {
                    var display = system.MayShowNames && value["display"] is { } name ? name.Text.Text.Length > 0 ? name.Text.Text : name.Raw : null;
                    if (!found.TryGetValue(new Key(system.Oid, code), out var known))
                        known = new Known(system, null, []);
                    known.Documents.Add(document);
                    found[new Key(system.Oid, code)] = known with { Display = known.Display ?? display };
                }
        return [.. found.OrderBy(group => group.Key.Oid, StringComparer.Ordinal).ThenBy(group => group.Key.Code, StringComparer.Ordinal).Select(group => new CodedLeaflets(group.Value.System, group.Key.Code, group.Value.Display,
            [.. FeedEntry.Of(site, group.Value.Documents.Distinct()).OrderBy(entry => entry.Language, StringComparer.Ordinal).ThenBy(entry => entry.Document.Id, StringComparer.Ordinal)])).Where(group => !group.Entries.IsEmpty)];
    }
}
