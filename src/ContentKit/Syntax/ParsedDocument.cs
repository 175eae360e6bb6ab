using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Syntax;

/// <summary>A page as its author wrote it: fields with their places, and the body. Nothing is checked yet.</summary>
public sealed record ParsedDocument(SourceFile Source, Node Fields, MarkdownText Body)
{
    /// <summary>With fields that the author left to the library. Of several with one name the first counts; the page's own win.</summary>
    public ParsedDocument With(IEnumerable<Entry> defaults)
    {
        var entries = Fields.Entries;
        foreach (var entry in defaults)
            if (!entries.Any(own => own.Name == entry.Name))
                entries = entries.Add(entry);
        return entries.Length == Fields.Entries.Length ? this : this with { Fields = Node.Mapping(Fields.Location, entries) };
    }

    /// <summary>Without a field that is for the tool and not for readers.</summary>
    public ParsedDocument Without(string name) =>
        Fields[name] is null ? this : this with { Fields = Node.Mapping(Fields.Location, Fields.Entries.RemoveAll(entry => entry.Name == name)) };
}
