using ContentKit.Exporting.Templates;
using Scriban.Runtime;

namespace ContentKit.Exporting.Handouts;

/// <summary>Puts what two languages say of the same thing into one row, and leaves out nothing that only one of them says.</summary>
internal sealed class HandoutRows(HandoutSide first, HandoutSide second)
{
    /// <summary>The rows of a text, a group or a list of one field; none when neither language has it.</summary>
    public IEnumerable<ModelValue> Of(string group, string name, object? one, object? other)
    {
        if (one is ScriptArray || other is ScriptArray)
            return OfLists(group, name, List(one), List(other));
        if (IsGroup(one) || IsGroup(other))
            return OfGroups(name, one as ModelValue, other as ModelValue);
        return one is null && other is null ? [] : [Row(name, Lines(group, name, one), Lines(group, name, other), true)];
    }

    /// <summary>True when each entry of one list can stand beside the same entry of the other.</summary>
    public static bool Match(object? one, object? other) => List(one).Count == List(other).Count;

    public static ScriptArray List(object? value) => value as ScriptArray ?? (value is null ? [] : new ScriptArray(new[] { value }));

    /// <summary>Entries stand side by side when both languages have as many; otherwise nobody knows which belong together, and each list stands as a whole.</summary>
    private IEnumerable<ModelValue> OfLists(string group, string name, ScriptArray one, ScriptArray other) =>
        Match(one, other) ? one.Zip(other).SelectMany(pair => Of(group, name, pair.First, pair.Second))
            : [Row(name, one.SelectMany(entry => Lines(group, name, entry)), other.SelectMany(entry => Lines(group, name, entry)), false)];

    private IEnumerable<ModelValue> OfGroups(string name, ModelValue? one, ModelValue? other)
    {
        var names = (one?.GetMembers() ?? []).Union(other?.GetMembers() ?? []);
        return names.SelectMany(member => Of(name, member, HandoutSide.Get(one, member), HandoutSide.Get(other, member)));
    }

    private static bool IsGroup(object? value) => value is ModelValue { Text: null };

    /// <summary>Every text below a value, in order.</summary>
    private static IEnumerable<HandoutLine> Lines(string group, string name, object? value) => value switch
    {
        null => [],
        ScriptArray list => list.SelectMany(entry => Lines(group, name, entry)),
        ModelValue { Text: null } members => members.GetMembers().SelectMany(member => Lines(name, member, HandoutSide.Get(members, member))),
        _ => [new HandoutLine(group, name, value)],
    };

    private ModelValue Row(string name, IEnumerable<HandoutLine> one, IEnumerable<HandoutLine> other, bool isMatched) =>
        new(["name", "matched", "cells"], [name, isMatched, Frozen([Cell(first, one), Cell(second, other)])]);

    private static ModelValue Cell(HandoutSide side, IEnumerable<HandoutLine> lines) =>
        new(["language", "dir", "strings", "lines"], [side.Language, side.Direction, side.Strings.Model, Frozen(lines.Select(line => line.In(side)))]);

    public static ScriptArray Frozen(IEnumerable<ModelValue> values)
    {
        var list = new ScriptArray(values);
        list.IsReadOnly = true;
        return list;
    }
}
