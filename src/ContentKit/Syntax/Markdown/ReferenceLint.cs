using ContentKit.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reports links and values that lead nowhere, or somewhere dangerous.</summary>
internal sealed class ReferenceLint(MarkdownText text, MarkdownScope scope, LintReport report)
{
    private readonly PlainInlineRenderer _words = new(scope);
    private HashSet<string>? _anchors;

    /// <summary>Of the headings; worked out for the first link to one.</summary>
    private HashSet<string> Anchors => _anchors ??= AnchorsOf(text);

    public void CheckLink(Inline node)
    {
        var address = Addresses.Of(node);
        if (node is LinkInline { IsImage: true })
            report.Report(MarkdownErrors.Image, node, "A picture stands here.");
        else if (string.IsNullOrWhiteSpace(address) || address == "mailto:")
            report.Report(MarkdownErrors.EmptyLink, node, "This link has no address.");
        else if (node is LinkInline link && string.IsNullOrWhiteSpace(_words.Words(link)))
            report.Report(MarkdownErrors.EmptyLink, node, "This link has no words.");
        else
            CheckAddress(node, address);
    }

    private void CheckAddress(Inline node, string address)
    {
        CheckVariables(address, node);
        if (Addresses.IsAnchor(address))
        {
            if (!Anchors.Contains(address[1..]))
                report.Report(MarkdownErrors.UnknownAnchor, node, $"No heading of this page is called '{address}'.",
                    help: NearestName.Find(address[1..], Anchors) is { } near ? $"Did you mean '#{near}'?" : null);
        }
        else if (!Addresses.IsLeaflet(address) && !Addresses.IsAllowed(Variables.Fill(address, scope.Variables)))
        {
            var scheme = Addresses.HasScheme(address);
            report.Report(scheme ? MarkdownErrors.LinkScheme : MarkdownErrors.RelativeLink, node,
                scheme ? $"The address '{Shorten(address)}' is not of a kind that leaflets may link to." : $"The address '{Shorten(address)}' is a path, not a web address.");
        }
    }

    private void CheckVariables(string value, MarkdownObject node)
    {
        for (var at = value.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = value.IndexOf("{{", at + 2, StringComparison.Ordinal))
            if (VariableParser.Measure(value.AsSpan(at), out var name) > 0)
                CheckVariable(name, node);
            else
                report.Report(MarkdownErrors.TemplateSyntax, node, "Double braces stand here that hold no name of a value.");
    }

    public void CheckVariable(string name, MarkdownObject node)
    {
        if (scope.Variables.ContainsKey(name))
            return;
        var near = NearestName.Find(name, scope.Variables.Keys);
        report.Report(MarkdownErrors.UnknownVariable, node, $"There is no value called '{name}'.", help: near is null ? null : $"Did you mean '{{{{ {near} }}}}'?");
    }

    public void CheckBraces(MarkdownObject node)
    {
        var content = node is CodeInline code ? code.Content : ((LiteralInline)node).Content.AsSpan();
        if (content.IndexOf("{{") >= 0 || content.IndexOf("{%") >= 0)
            report.Report(MarkdownErrors.TemplateSyntax, node, "Text in braces stands here that looks like an instruction for a template.");
    }

    private HashSet<string> AnchorsOf(MarkdownText page)
    {
        var (slugs, anchors) = (new Slugs(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var heading in page.Root!.Descendants<HeadingBlock>()) // only parsed texts are checked
            anchors.Add(slugs.Add(_words.Words(heading.Inline)));
        return anchors;
    }

    private static string Shorten(string address) => address.Length <= 60 ? address : address[..57] + "...";
}
