using ContentKit.Diagnostics;
using ContentKit.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reports what Markdown would drop, change or make dangerous without a word.</summary>
internal sealed class MarkdownLint(MarkdownText text, MarkdownScope scope, DiagnosticBag bag)
{
    private readonly HashSet<LinkReferenceDefinition> _used = [];
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private int _headingLevel = 1;
    private int _included;

    public void Check()
    {
        var root = text.Root!; // the caller checks only parsed texts
        var slugs = new Slugs();
        foreach (var heading in root.Descendants<HeadingBlock>())
            _anchors.Add(slugs.Add(PlainTextRenderer.Words(heading.Inline, scope)));
        foreach (var node in root.Descendants())
            CheckNode(node);
        foreach (var definition in root.Descendants<LinkReferenceDefinition>())
            if (!_used.Contains(definition))
                Report(MarkdownErrors.UnusedReference, definition, $"This line is not printed: it is read as the address of a link called '{definition.Label}'.");
    }

    private void CheckNode(MarkdownObject node)
    {
        switch (node)
        {
            case HtmlBlock or HtmlInline:
                Report(MarkdownErrors.RawHtml, node, "The text has an HTML tag.");
                break;
            case HtmlEntityInline entity:
                foreach (var character in entity.Transcoded.AsSpan())
                    if (SourceDecoder.IsForbidden(character))
                        Report(MarkdownErrors.HiddenEntity, node, $"'{entity.Original}' stands for an invisible character.");
                break;
            case HeadingBlock heading:
                CheckHeading(heading);
                break;
            case CustomContainer box:
                CheckBox(box);
                break;
            case FencedCodeBlock { ClosingFencedCharCount: 0 }:
                Report(MarkdownErrors.UnclosedBlock, node, "The code block that starts here is never closed.", 3);
                break;
            case IncludeBlock include:
                CheckInclude(include);
                break;
            case ListBlock { IsOrdered: true } list:
                CheckNumbers(list);
                break;
            case Table table:
                CheckRows(table);
                break;
            case LinkInline or AutolinkInline:
                CheckLink((Inline)node);
                break;
            case VariableInline variable:
                CheckVariable(variable.Name, node);
                break;
            case LiteralInline or CodeInline:
                CheckBraces(node);
                break;
        }
    }

    private void CheckHeading(HeadingBlock heading)
    {
        if (heading.Level == 1)
            Report(MarkdownErrors.TopHeading, heading, "This heading is of level 1, like the title of the page.");
        else if (heading.Level > _headingLevel + 1)
            Report(MarkdownErrors.SkippedHeading, heading, $"A heading of level {heading.Level} follows one of level {_headingLevel}.");
        _headingLevel = Math.Max(1, heading.Level);
    }

    private void CheckBox(CustomContainer box)
    {
        var kind = box.Info ?? "";
        if (!scope.BoxLabels.ContainsKey(kind) || !string.IsNullOrWhiteSpace(box.Arguments))
        {
            var near = NearestName.Find(kind, scope.BoxLabels.Keys.Append("include"));
            var words = string.IsNullOrWhiteSpace(box.Arguments) ? kind : $"{kind} {box.Arguments}";
            Report(MarkdownErrors.UnknownBox, box, kind.Length == 0 ? "':::' stands here without the kind of box, or closes nothing." : $"'{words}' is not a kind of box.",
                3, near is null || near == kind ? null : $"Did you mean '{near}'?");
        }
        else if (box.ClosingFencedCharCount == 0)
            Report(MarkdownErrors.UnclosedBlock, box, $"The box '{kind}' that starts here is never closed.", 3, "Add a line with ':::' after its last line.");
    }

    private void CheckInclude(IncludeBlock include)
    {
        if (scope.Fragments.Count == 0 && text.File.Path.Contains("/_fragments/", StringComparison.Ordinal))
            Report(MarkdownErrors.NestedInclude, include, "A fragment includes another fragment here.");
        else if (scope.Fragments.TryGetValue(include.Name, out var fragment))
            CheckLength(include, fragment);
        else
        {
            var near = NearestName.Find(include.Name, scope.Fragments.Keys);
            Report(MarkdownErrors.UnknownFragment, include, include.Name.Length == 0 ? "'include' stands here without the name of a fragment." : $"There is no fragment called '{include.Name}'.",
                help: near is null ? null : $"Did you mean '{near}'?");
        }
    }

    private void CheckLength(IncludeBlock include, MarkdownText fragment)
    {
        var before = _included;
        _included += fragment.Source.Length;
        if (before <= MarkdownText.MaximumBody && _included > MarkdownText.MaximumBody)
            Report(SourceErrors.TooLarge, include, $"The fragments in this text are longer than {MarkdownText.MaximumBody / 1024} KiB together.");
    }

    private void CheckNumbers(ListBlock list)
    {
        if (ListNumbers.AreAutomatic(list))
            return;
        var expected = ((ListItemBlock)list[0]).Order;
        if (expected > 1)
            Report(MarkdownErrors.ListNumbers, list[0], $"This list starts with {expected}.", 1);
        foreach (var item in list.Cast<ListItemBlock>())
        {
            if (item.Order != expected)
                Report(MarkdownErrors.ListNumbers, item, $"The number {item.Order} stands here where {expected} would follow.", 1);
            expected = item.Order + 1;
        }
    }

    private void CheckRows(Table table)
    {
        var columns = table.Count > 0 ? ((TableRow)table[0]).Count : 0;
        foreach (var row in table.Cast<TableRow>())
            if (row.Count > columns)
                Report(MarkdownErrors.WideRow, row, $"This row has {row.Count} cells, but the table has {columns} columns.");
    }

    private void CheckLink(Inline node)
    {
        if (node is LinkInline { Reference: { } reference })
            _used.Add(reference);
        var address = Addresses.Of(node);
        if (node is LinkInline { IsImage: true })
            Report(MarkdownErrors.Image, node, "A picture stands here.");
        else if (string.IsNullOrWhiteSpace(address) || address == "mailto:")
            Report(MarkdownErrors.EmptyLink, node, "This link has no address.");
        else if (node is LinkInline link && string.IsNullOrWhiteSpace(PlainTextRenderer.Words(link, scope)))
            Report(MarkdownErrors.EmptyLink, node, "This link has no words.");
        else
            CheckAddress(node, address);
    }

    private void CheckAddress(Inline node, string address)
    {
        CheckVariables(address, node);
        if (Addresses.IsAnchor(address))
        {
            if (!_anchors.Contains(address[1..]))
                Report(MarkdownErrors.UnknownAnchor, node, $"No heading of this page is called '{address}'.",
                    help: NearestName.Find(address[1..], _anchors) is { } near ? $"Did you mean '#{near}'?" : null);
        }
        else if (!Addresses.IsLeaflet(address) && !Addresses.IsAllowed(Variables.Fill(address, scope.Variables)))
        {
            var scheme = Addresses.HasScheme(address);
            Report(scheme ? MarkdownErrors.LinkScheme : MarkdownErrors.RelativeLink, node,
                scheme ? $"The address '{Shorten(address)}' is not of a kind that leaflets may link to." : $"The address '{Shorten(address)}' is a path, not a web address.");
        }
    }

    private void CheckVariables(string value, MarkdownObject node)
    {
        for (var at = value.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = value.IndexOf("{{", at + 2, StringComparison.Ordinal))
            if (VariableParser.Measure(value.AsSpan(at), out var name) > 0)
                CheckVariable(name, node);
            else
                Report(MarkdownErrors.TemplateSyntax, node, "Double braces stand here that hold no name of a value.");
    }

    private void CheckVariable(string name, MarkdownObject node)
    {
        if (scope.Variables.ContainsKey(name))
            return;
        var near = NearestName.Find(name, scope.Variables.Keys);
        Report(MarkdownErrors.UnknownVariable, node, $"There is no value called '{name}'.", help: near is null ? null : $"Did you mean '{{{{ {near} }}}}'?");
    }

    private void CheckBraces(MarkdownObject node)
    {
        var content = node is CodeInline code ? code.Content : ((LiteralInline)node).Content.ToString();
        var at = content.IndexOf("{{", StringComparison.Ordinal);
        if (at < 0)
            at = content.IndexOf("{%", StringComparison.Ordinal);
        if (at >= 0)
            Report(MarkdownErrors.TemplateSyntax, node, "Text in braces stands here that looks like an instruction for a template.");
    }

    private void Report(Descriptor descriptor, MarkdownObject node, string message, int? length = null, string? help = null)
    {
        var span = node.Span;
        if (length is { } shorter && span.Length > shorter)
            span = new SourceSpan(span.Start, span.Start + shorter - 1);
        bag.Report(descriptor, text.LocationOf(span), message, help);
    }

    private static string Shorten(string address) => address.Length <= 60 ? address : address[..57] + "...";
}
