using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Handouts;

/// <summary>A text of one language with what it says of its group: "caution" of "care".</summary>
/// <param name="Value">What a template prints.</param>
internal readonly record struct HandoutLine(string Group, string Name, object Value)
{
    public ModelValue In(HandoutSide side) => new(["name", "label", "text"], [Name, side.LabelOf(Group, Name), Value]);
}
