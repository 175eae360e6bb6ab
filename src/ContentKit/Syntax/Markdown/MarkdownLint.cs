using ContentKit.Diagnostics;
using ContentKit.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reports what Markdown would drop, change or make dangerous without a word.</summary>
internal sealed class MarkdownLint
{
    private readonly MarkdownText _text;
    private readonly MarkdownScope _scope;
    private readonly LintReport _report;
    private readonly ReferenceLint _references;
    private readonly HashSet<LinkReferenceDefinition> _used = [];
    private readonly List<LinkReferenceDefinition> _definitions = [];
    private int _headingLevel = 1;
    private int _included;

    public MarkdownLint(MarkdownText text, MarkdownScope scope, DiagnosticBag bag)
    {
        (_text, _scope, _report) = (text, scope, new LintReport(text, bag));
        _references = new ReferenceLint(text, scope, _report);
    }

    public void Check()
    {
        var losses = new LossLint(_text.Source, _report);
        var blocks = new BlockLint(_text.Source, _report);
        foreach (var node in _text.Root!.Descendants()) // the caller checks only parsed texts
        {
            CheckNode(node);
            losses.Check(node);
            if (_text.IsBody)
                blocks.Check(node);
        }
        blocks.Finish();
        foreach (var definition in _definitions)
            if (!_used.Contains(definition))
                _report.Report(MarkdownErrors.UnusedReference, definition, $"This line is not printed: it is read as the address of a link called '{definition.Label}'.");
    }

    private void CheckNode(MarkdownObject node)
    {
        switch (node)
        {
            case HtmlBlock comment when CommentLine.IsHtml(comment.Lines.ToString()):
                break;
            case HtmlBlock or HtmlInline:
                _report.Report(MarkdownErrors.RawHtml, node, "The text has an HTML tag.");
                break;
            case HtmlEntityInline entity:
                foreach (var character in entity.Transcoded.AsSpan())
                    if (SourceDecoder.IsForbidden(character))
                        _report.Report(MarkdownErrors.HiddenEntity, node, $"'{entity.Original}' stands for an invisible character.");
                break;
            case HeadingBlock heading:
                CheckHeading(heading);
                break;
            case CustomContainer box:
                CheckBox(box);
                break;
            case CodeBlock code:
                if (code.Lines.ToString().Contains("{{", StringComparison.Ordinal))
                    _report.Report(MarkdownErrors.TemplateSyntax, node, "Values in double braces are not filled in inside a block of code.", 3);
                if (code is FencedCodeBlock { ClosingFencedCharCount: 0 })
                    _report.Report(MarkdownErrors.UnclosedBlock, node, "The code block that starts here is never closed.", 3);
                break;
            case LinkReferenceDefinition definition:
                _definitions.Add(definition);
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
                if (node is LinkInline { Reference: { } reference })
                    _used.Add(reference);
                _references.CheckLink((Inline)node);
                break;
            case VariableInline variable:
                _references.CheckVariable(variable.Name, node);
                break;
            case LiteralInline or CodeInline:
                _references.CheckBraces(node);
                break;
        }
    }

    private void CheckHeading(HeadingBlock heading)
    {
        if (heading.Level == 1)
            _report.Report(MarkdownErrors.TopHeading, heading, "This heading is of level 1, like the title of the page.");
        else if (heading.Level > _headingLevel + 1)
            _report.Report(MarkdownErrors.SkippedHeading, heading, $"A heading of level {heading.Level} follows one of level {_headingLevel}.");
        _headingLevel = Math.Max(1, heading.Level);
    }

    private void CheckBox(CustomContainer box)
    {
        var kind = box.Info ?? "";
        if (!_scope.BoxLabels.ContainsKey(kind) || !string.IsNullOrWhiteSpace(box.Arguments))
        {
            var near = NearestName.Find(kind, _scope.BoxLabels.Keys.Append("include"));
            var words = string.IsNullOrWhiteSpace(box.Arguments) ? kind : $"{kind} {box.Arguments}";
            _report.Report(MarkdownErrors.UnknownBox, box, kind.Length == 0 ? "':::' stands here without the kind of box, or closes nothing." : $"'{words}' is not a kind of box.",
                3, near is null || near == kind ? null : $"Did you mean '{near}'?");
        }
        else if (box.ClosingFencedCharCount == 0)
            _report.Report(MarkdownErrors.UnclosedBlock, box, $"The box '{kind}' that starts here is never closed.", 3, "Add a line with ':::' after its last line.");
    }

    private void CheckInclude(IncludeBlock include)
    {
        if (_scope.Fragments.Count == 0 && _text.File.Path.Contains("/_fragments/", StringComparison.Ordinal))
            _report.Report(MarkdownErrors.NestedInclude, include, "A fragment includes another fragment here.");
        else if (_scope.Fragments.TryGetValue(include.Name, out var fragment))
            CheckLength(include, fragment);
        else
        {
            var near = NearestName.Find(include.Name, _scope.Fragments.Keys);
            var isElsewhere = _scope.OtherFragments.Contains(include.Name);
            _report.Report(MarkdownErrors.UnknownFragment, include,
                include.Name.Length == 0 ? "'include' stands here without the name of a fragment."
                : isElsewhere ? $"The fragment '{include.Name}' is not written in the language of this page yet." : $"There is no fragment called '{include.Name}'.",
                help: isElsewhere ? $"Add it as content/_fragments/{include.Name}.<language>.md." : near is null ? null : $"Did you mean '{near}'?");
        }
    }

    private void CheckLength(IncludeBlock include, MarkdownText fragment)
    {
        var before = _included;
        _included += fragment.Source.Length;
        if (before <= MarkdownText.MaximumBody && _included > MarkdownText.MaximumBody)
            _report.Report(SourceErrors.TooLarge, include, $"The fragments in this text are longer than {MarkdownText.MaximumBody / 1024} KiB together.");
    }

    private void CheckNumbers(ListBlock list)
    {
        if (ListNumbers.AreAutomatic(list))
            return;
        var expected = ((ListItemBlock)list[0]).Order;
        if (expected > 1)
            _report.Report(MarkdownErrors.ListNumbers, list[0], $"This list starts with {expected}.", 1);
        foreach (var item in list.Cast<ListItemBlock>())
        {
            if (item.Order != expected)
                _report.Report(MarkdownErrors.ListNumbers, item, $"The number {item.Order} stands here where {expected} would follow.", 1);
            expected = item.Order + 1;
        }
    }

    private void CheckRows(Table table)
    {
        var columns = table.Count > 0 ? CellsOf(table[0]) : 0;
        foreach (var row in table)
            if (CellsOf(row) is var cells && cells > columns)
                _report.Report(MarkdownErrors.WideRow, row, $"This row has {cells} cells, but the table has {columns} columns.");
    }

    /// <summary>Without those that the parser adds so that all rows are as wide as the widest: they hold no paragraph, not even an empty one.</summary>
    private static int CellsOf(Block row) => ((TableRow)row).Count(cell => ((TableCell)cell).Count > 0);
}
