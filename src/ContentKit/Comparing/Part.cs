using System.Collections.Immutable;
using System.Globalization;

namespace ContentKit.Comparing;

/// <summary>A neutral piece of a leaflet, the same whether it was read from a page or from a published file: a text, a group of fields or a list.</summary>
/// <param name="Text">Null for groups and lists.</param>
public sealed record Part(string? Text, ImmutableArray<(string Name, Part Part)> Fields, ImmutableArray<Part> Items)
{
    public static Part Of(string text) => new(text, [], []);

    public static Part Group(IEnumerable<(string Name, Part Part)> fields) => new(null, [.. fields], []);

    /// <summary>An item with a single text is that text, whichever way its author wrote it.</summary>
    public static Part List(IEnumerable<Part> items) =>
        new(null, [], [.. items.Select(item => item.Fields is [{ Name: "text" or "what" or "when", Part: { Text: not null } only }] ? only : item)]);

    public bool IsText => Text is not null;

    public bool IsList => !Items.IsEmpty;

    public bool IsGroup => !Fields.IsEmpty;

    public Part? this[string name]
    {
        get
        {
            foreach (var field in Fields)
                if (field.Name == name)
                    return field.Part;
            return null;
        }
    }

    /// <summary>The texts with their places, in order.</summary>
    public IEnumerable<(string Path, string Text)> Texts(string path = "")
    {
        if (Text is not null)
            yield return (path, Text);
        foreach (var (name, part) in Fields)
            foreach (var text in part.Texts(path.Length == 0 ? name : $"{path}.{name}"))
                yield return text;
        for (var i = 0; i < Items.Length; i++)
            foreach (var text in Items[i].Texts(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")))
                yield return text;
    }

    public bool Says(Part other) =>
        Text == other.Text && Fields.Length == other.Fields.Length && Items.Length == other.Items.Length
        && Fields.Zip(other.Fields).All(pair => pair.First.Name == pair.Second.Name && pair.First.Part.Says(pair.Second.Part))
        && Items.Zip(other.Items).All(pair => pair.First.Says(pair.Second));

    /// <summary>All words in one line, for people.</summary>
    public string Joined => string.Join(" | ", Texts().Select(text => text.Text).Where(text => text.Length > 0));
}
