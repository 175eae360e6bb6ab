using System.Globalization;

namespace ContentKit.Comparing;

/// <summary>Where in a leaflet something stands: for programs, and in the words of people.</summary>
internal readonly record struct Place(string Path, string Words)
{
    public static readonly Place Leaflet = new("", "");

    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    public Place Field(string name) => new(Path.Length == 0 ? name : $"{Path}.{name}", FieldNames.IsSilent(name) ? Words : Join(FieldNames.WordFor(name)));

    /// <summary>One item of the list that this place is.</summary>
    public Place Item(int index, Part part)
    {
        var title = (part["title"] ?? part["name"] ?? part["hazard"])?.Text;
        var number = string.Create(CultureInfo.InvariantCulture, $"{FieldNames.NounFor(Name)} {index + 1}");
        var word = FieldNames.WordFor(Name);
        var outer = Words == word ? "" : Words.EndsWith(", " + word, StringComparison.Ordinal) ? Words[..^(word.Length + 2)] : Words;
        return new Place(string.Create(CultureInfo.InvariantCulture, $"{Path}[{index}]"),
            (outer.Length == 0 ? "" : outer + ", ") + (title is null ? number : $"{number} '{title}'"));
    }

    private string Join(string word) => Words.Length == 0 ? word : $"{Words}, {word}";
}
