using System.Collections.Frozen;
using ContentKit.Syntax.Markdown;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>A value as templates see it: read-only, with members, with a form to print, or both.</summary>
internal class ModelValue(string[] names, object?[] values) : IScriptObject
{
    /// <summary>Groups with more names are words and files of a theme, which all its pages share: there an index pays.</summary>
    private const int Many = 100;

    private static readonly string[] TextNames = ["text"];
    private readonly FrozenDictionary<string, int>? _index = names.Length > Many ? names.Index().ToFrozenDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal) : null;

    /// <summary>What the value prints; null for a group that only has members.</summary>
    public RenderedText? Text { get; init; }

    /// <summary>Index of the item that is proven when this value is printed, or -1.</summary>
    public int Item { get; init; } = -1;

    /// <summary>Makes JSON for programs, which may stand in a data script and nowhere else. Only a template that prints it pays for it.</summary>
    public Func<string>? Data { get; init; }

    /// <summary>Members that the value's JSON leaves out.</summary>
    public FrozenSet<string> OnlyForTemplates { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The value as JSON, where that is not its members or its text.</summary>
    public Action<System.Text.Json.Utf8JsonWriter>? Json { get; init; }

    /// <summary>The JSON once it was written, because the proof compares it with what the template printed.</summary>
    public string? Written { get; set; }

    public static ModelValue Of(RenderedText text, int item) => new(TextNames, [text.Text]) { Text = text, Item = item };

    public int Count => names.Length;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => names;

    public IEnumerable<(string Name, object? Value)> Members
    {
        get
        {
            for (var i = 0; i < names.Length; i++)
                yield return (names[i], ValueAt(i));
        }
    }

    public bool Contains(string member) => IndexOf(member) >= 0;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var index = IndexOf(member);
        value = index < 0 ? null : ValueAt(index);
        return index >= 0;
    }

    /// <summary>Null for a member that is absent.</summary>
    public object? Get(string member) => TryGetValue(null, default, member, out var value) ? value : null;

    /// <summary>The same group with other values for members that it has.</summary>
    public ModelValue With(params ReadOnlySpan<(string Name, object? Value)> changes)
    {
        var changed = new object?[names.Length];
        for (var i = 0; i < changed.Length; i++)
            changed[i] = ValueAt(i);
        foreach (var (name, value) in changes)
            changed[IndexOf(name)] = value;
        return new ModelValue(names, changed) { OnlyForTemplates = OnlyForTemplates };
    }

    /// <summary>The value of a name, by its place among the names.</summary>
    protected virtual object? ValueAt(int index) => values[index];

    private int IndexOf(string member)
    {
        if (_index is not null)
            return _index.GetValueOrDefault(member, -1);
        for (var i = 0; i < names.Length; i++)
            if (names[i] == member)
                return i;
        return -1;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => Text?.Text ?? "";
}
