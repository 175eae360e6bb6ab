using System.Collections.Immutable;
using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Syntax.Editing;

/// <summary>Changes single fields of a page without errors and leaves every other byte as it is: comments, quotes, order, indentation.</summary>
internal sealed class FieldEditor(SourceFile file)
{
    private readonly List<TextEdit> _edits = [];

    /// <summary>Gives a field of a group a text; a field that the group does not have comes last.</summary>
    public void Set(Node group, string name, string text)
    {
        var isFlow = IsFlow(group);
        if (Find(group, name) is not { } entry)
            Append(group, [$"{name}: {YamlScalar.Write(text, ' ', isFlow)}"]);
        else if (entry.Value.Kind != NodeKind.Scalar || entry.Value.Text != text)
            Replace(SpanOf(entry.Value), YamlScalar.Write(text, QuoteOf(entry.Value), isFlow));
    }

    /// <summary>Puts a field with another name and value in the place of one.</summary>
    public void Exchange(Node group, string name, string newName, string text)
    {
        var entry = Find(group, name) ?? throw new ArgumentException($"There is no '{name}'.", nameof(name));
        Replace(entry.Key.Location.Span, newName);
        Replace(SpanOf(entry.Value), YamlScalar.Write(text, QuoteOf(entry.Value), IsFlow(group)));
    }

    /// <summary>Puts a list with one group in the place of a list; comment lines between the old entries stay.</summary>
    public void SetList(Node group, string name, ImmutableArray<(string Name, string Text)> item)
    {
        if (Find(group, name) is not { Value.Kind: NodeKind.Sequence } entry)
            throw new ArgumentException($"There is no list '{name}'.", nameof(name));
        var span = SpanOf(entry.Value);
        if (IsFlow(entry.Value))
        {
            Replace(span, $"[{YamlGroup.Flow(item)}]");
            return;
        }
        var indent = new string(' ', entry.Value.Location.Start.Column - 1);
        var comments = file.Text.Substring(span.Start, span.Length).Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.StartsWith('#'));
        Replace(span, string.Join("\n" + indent, comments.Concat(YamlGroup.Item(item))));
    }

    /// <summary>Adds a group with a list and further texts at the end of the fields.</summary>
    public void AppendGroup(Node fields, string name, ImmutableArray<string> lines, string flow) =>
        Append(fields, IsFlow(fields) ? [$"{name}: {flow}"] : [$"{name}:", .. lines.Select(line => "  " + line)]);

    public string Apply()
    {
        var output = new StringBuilder(file.Text.Length + 256);
        var at = 0;
        foreach (var edit in _edits.OrderBy(edit => edit.Span.Start))
        {
            output.Append(file.Text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }
        return output.Append(file.Text, at, file.Text.Length - at).ToString();
    }

    private void Append(Node group, ImmutableArray<string> lines)
    {
        var end = SpanOf(group.Entries[^1].Value).End;
        if (IsFlow(group))
        {
            Insert(end, ", " + lines[0]);
            return;
        }
        var indent = new string(' ', group.Entries[0].Key.Location.Start.Column - 1);
        var lineEnd = file.Text.IndexOf('\n', end);
        Insert(lineEnd < 0 ? file.Text.Length : lineEnd, string.Concat(lines.Select(line => $"\n{indent}{line}")));
    }

    private static Entry? Find(Node group, string name)
    {
        foreach (var entry in group.Entries)
            if (entry.Name == name)
                return entry;
        return null;
    }

    private bool IsFlow(Node node) => file.Text[node.Location.Span.Start] is '{' or '[';

    private char QuoteOf(Node value) => file.Text[value.Location.Span.Start] is var first and ('"' or '\'') ? first : ' ';

    /// <summary>Without the line breaks that belong to a text of several lines.</summary>
    private TextSpan SpanOf(Node value)
    {
        var span = value.Location.Span;
        return new TextSpan(span.Start, file.Text.AsSpan(span.Start, span.Length).TrimEnd().Length);
    }

    private void Insert(int at, string text) => _edits.Add(new TextEdit(new TextSpan(at, 0), text));

    private void Replace(TextSpan span, string text) => _edits.Add(new TextEdit(span, text));
}
