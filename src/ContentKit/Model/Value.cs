using System.Collections.Immutable;
using ContentKit.Model.Timings;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Model;

/// <summary>A part of a checked document, typed by its schema, with the place where its author wrote it.</summary>
public sealed record Value(ValueKind Kind, Location Location)
{
    /// <summary>A token as it stands; a date as yyyy-MM-dd; a number in its shortest form; true or false.</summary>
    public string Raw { get; init; } = "";

    public RenderedText Text { get; init; } = RenderedText.Empty;

    public Timing? Timing { get; init; }

    /// <summary>Of a group or tier, in the order of the schema; absent ones are left out.</summary>
    public ImmutableArray<Field> Fields { get; init; } = [];

    /// <summary>Every name that the schema allows in a group, so that a template can ask for what is absent.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Of a list, in the author's order.</summary>
    public ImmutableArray<Value> Items { get; init; } = [];

    public Value? this[string name]
    {
        get
        {
            foreach (var field in Fields)
                if (field.Name == name)
                    return field.Value;
            return null;
        }
    }
}
