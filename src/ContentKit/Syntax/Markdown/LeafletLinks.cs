using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Collects links to other leaflets.</summary>
internal static class LeafletLinks
{
    public static IEnumerable<LinkTarget> Find(MarkdownText text, MarkdownScope scope)
    {
        foreach (var node in text.Root!.Descendants()) // the caller asks only for parsed texts
        {
            if (node is LinkInline link && Addresses.IsLeaflet(Addresses.Of(link)))
                yield return new LinkTarget(Addresses.Of(link)[Addresses.Leaflet.Length..], text.LocationOf(link.Span));
            if (node is IncludeBlock include && scope.Fragments.TryGetValue(include.Name, out var fragment))
                foreach (var target in fragment.LinkTargets(scope with { Fragments = new Dictionary<string, MarkdownText>() }))
                    yield return target;
        }
    }
}
