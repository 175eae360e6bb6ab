using ContentKit.Exporting.Proof;
using ContentKit.Exporting.Templates;
using Scriban.Runtime;

namespace ContentKit.Exporting.Handouts;

/// <summary>The tiers of two leaflets, then every other field that readers see, each with its rows.</summary>
internal sealed class HandoutSections(HandoutSide first, HandoutSide second)
{
    private const string Tiers = "urgency", Condition = "condition";

    /// <summary>What a template prints by its own name, because it stands before or after everything else.</summary>
    private static readonly string[] Named = ["title", "alternateNames", "description", "summary", "disclaimer", "withdrawal", "review", "translation", "sources", "changes", Tiers];

    private readonly HandoutRows _rows = new(first, second);

    public ScriptArray All()
    {
        var names = first.Document.Data.Names.Union(second.Document.Data.Names).Except(Named);
        return HandoutRows.Frozen([
            .. TierNames.All.Where(key => first.Tier(key) is not null || second.Tier(key) is not null).Select(Tier),
            .. names.Where(name => IsRead(first.Field(name)) || IsRead(second.Field(name))).Select(Field),
        ]);
    }

    /// <summary>Only what the proof knows is for readers; ids, codes and the like are not.</summary>
    private static bool IsRead(object? value) => value switch
    {
        ModelValue { Text: not null } text => text.Item >= 0,
        ModelValue group => group.GetMembers().Any(name => IsRead(HandoutSide.Get(group, name))),
        ScriptArray list => list.Any(IsRead),
        _ => false,
    };

    private ModelValue Tier(string key)
    {
        var (one, other) = (first.Tier(key), second.Tier(key));
        var isMatched = HandoutRows.Match(HandoutSide.Get(one, "when"), HandoutSide.Get(other, "when"));
        var when = _rows.Of(Tiers, Condition, HandoutSide.Get(one, "when"), HandoutSide.Get(other, "when"));
        IEnumerable<ModelValue> Rows(string name) => _rows.Of(Tiers, name, HandoutSide.Get(one, name), HandoutSide.Get(other, name));
        return Section(key, key, [Head(first, HandoutSide.Get(one, "label"), HandoutSide.Get(one, "heading")), Head(second, HandoutSide.Get(other, "label"), HandoutSide.Get(other, "heading"))],
            isMatched ? Rows("contact") : Rows("contact").Concat(when), isMatched ? when.Select(row => Entry([row])) : [], Rows("note"));
    }

    private ModelValue Field(string name)
    {
        var (one, other) = (first.Field(name), second.Field(name));
        var isList = (one ?? other) is ScriptArray && HandoutRows.Match(one, other);
        return Section(name, null, [Head(first, null, first.HeadingOf(name)), Head(second, null, second.HeadingOf(name))], isList ? [] : _rows.Of("", name, one, other),
            isList ? HandoutRows.List(one).Zip(HandoutRows.List(other)).Select(pair => Entry(_rows.Of(name, name, pair.First, pair.Second))) : [], []);
    }

    private static ModelValue Entry(IEnumerable<ModelValue> rows) => new(["rows"], [HandoutRows.Frozen(rows)]);

    /// <param name="lead">Rows before the list.</param>
    /// <param name="entries">The list: steps, conditions, medicines.</param>
    /// <param name="rest">Rows behind the list.</param>
    private static ModelValue Section(string name, string? tier, ModelValue[] heads, IEnumerable<ModelValue> lead, IEnumerable<ModelValue> entries, IEnumerable<ModelValue> rest) =>
        new(["name", "tier", "heads", "lead", "entries", "rest"], [name, tier, HandoutRows.Frozen(heads), HandoutRows.Frozen(lead), HandoutRows.Frozen(entries), HandoutRows.Frozen(rest)]);

    private static ModelValue Head(HandoutSide side, object? label, object? heading) =>
        new(["language", "dir", "label", "heading"], [side.Language, side.Direction, label, heading]);
}
