using ContentKit.Syntax.Markdown;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>A value as templates see it: read-only, with members, with a form to print, or both.</summary>
internal sealed class ModelValue(string[] names, object?[] values) : IScriptObject
{
    private static readonly string[] TextNames = ["text"];

    /// <summary>What the value prints; null for a group that only has members.</summary>
    public RenderedText? Text { get; init; }

    /// <summary>Index of the item that is proven when this value is printed, or -1.</summary>
    public int Item { get; init; } = -1;

    /// <summary>JSON for programs: it may stand in a data script and nowhere else.</summary>
    public string? Data { get; init; }

    /// <summary>The value as JSON.</summary>
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

    public bool Contains(string member) => Array.IndexOf(names, member) >= 0;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var index = Array.IndexOf(names, member);
        value = index < 0 ? null : values[index];
        return index >= 0;
    }

    /// <summary>Null for a member that is absent.</summary>
    public object? Get(string member) => TryGetValue(null, default, member, out var value) ? value : null;

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => Text?.Text ?? "";
}
