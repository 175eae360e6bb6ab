using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Rules;
using ContentKit.Rules.Readability;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;

namespace ContentKit.Tests.Rules.Readability;

/// <summary>Measures a text that stands in the body of a page.</summary>
internal static class Measured
{
    public static ReadabilityReport Text(string text, string language = "en") => ReadabilityReport.Of(Page(text, language));

    public static RulePage Page(string text, string language = "en")
    {
        var file = new SourceFile("content/text.md", text);
        var scope = new MarkdownScope(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, MarkdownText>.Empty, ImmutableDictionary<string, string>.Empty);
        return RulePages.OfFragment(MarkdownText.ParseBody(file, new TextSpan(0, text.Length), new DiagnosticBag()), scope, language, "US", "911");
    }
}
