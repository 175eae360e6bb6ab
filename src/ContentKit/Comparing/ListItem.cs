using ContentKit.Comparing.Words;

namespace ContentKit.Comparing;

/// <summary>One item of a list, with the words by which it is found again on the other side.</summary>
internal sealed class ListItem(Place list, int index, Part part, Vocabulary? vocabulary)
{
    private List<string>? _all;
    private List<string>? _main;

    public Place List => list;

    public int Index => index;

    public Part Part => part;

    public Place Place => list.Item(index, part);

    /// <summary>The name that its author gave it.</summary>
    public string? Title => (part["title"] ?? part["name"] ?? part["hazard"])?.Text;

    public List<string> All => _all ??= Similarity.Profile(part.Joined, vocabulary);

    /// <summary>Without notes, reasons and times; a step and the same words under 'avoid' meet here.</summary>
    public List<string> Main => _main ??= Similarity.Profile((part["text"] ?? part["what"] ?? part["title"] ?? part).Joined, vocabulary);

    public double Likeness(ListItem other) => Math.Max(Similarity.Of(All, other.All), Similarity.Of(Main, other.Main));
}
