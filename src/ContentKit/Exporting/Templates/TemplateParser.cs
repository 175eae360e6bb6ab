using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Text;
using Scriban;
using Scriban.Parsing;

namespace ContentKit.Exporting.Templates;

/// <summary>Parses the templates of a theme once, and refuses what could hang, hide or lose something.</summary>
internal sealed class TemplateParser(ImmutableDictionary<string, SourceFile> sources, DiagnosticBag bag)
{
    /// <summary>Stands at the end of every template: where it is missing after a run, something cut the page short.</summary>
    public const char EndMark = '\uE000';

    private const int MaximumDigits = 15;

    public ImmutableDictionary<string, Template> ParseAll()
    {
        var templates = ImmutableDictionary.CreateBuilder<string, Template>(StringComparer.Ordinal);
        foreach (var (name, file) in sources.OrderBy(source => source.Key, StringComparer.Ordinal))
        {
            if (OutputKinds.OfTemplate(name) is null && !name.StartsWith('_'))
                bag.Report(TemplateErrors.UnknownKind, file.At(0, 0), $"'{name}.sbn' does not end in a known kind of output.");
            else if (!HasLongNumber(file) && Parse(name, file) is { } template)
                templates[name] = template;
        }
        return templates.ToImmutable();
    }

    private Template? Parse(string name, SourceFile file)
    {
        var options = new ParserOptions { ExpressionDepthLimit = 100 };
        var template = Template.Parse(file.Text + EndMark, name, options);
        foreach (var message in template.Messages)
        {
            var start = Math.Clamp(message.Span.Start.Offset, 0, file.Text.Length);
            bag.Report(TemplateErrors.Syntax, file.At(start, 0), Sentence(message.Message));
        }
        if (template.HasErrors)
            return null;
        new TemplateLint(file, sources, bag).Visit(template.Page);
        return template;
    }

    /// <summary>Before parsing: the parser itself works for minutes on numbers such as 1e99999999.</summary>
    private bool HasLongNumber(SourceFile file)
    {
        var lexer = new Lexer(file.Text, file.Path);
        foreach (var token in lexer)
        {
            if (token.Type is not (TokenType.Integer or TokenType.HexaInteger or TokenType.BinaryInteger or TokenType.Float))
                continue;
            var text = file.Text.AsSpan(token.Start.Offset, token.End.Offset - token.Start.Offset + 1);
            var hasExponent = token.Type is TokenType.Integer or TokenType.Float && text.ContainsAny('e', 'E');
            if (text.Length <= MaximumDigits && !hasExponent)
                continue;
            bag.Report(TemplateErrors.LongNumber, file.At(token.Start.Offset, text.Length), "This number is too long, or has an exponent.");
            return true;
        }
        return false;
    }

    internal static string Sentence(string message)
    {
        message = message.Replace('\n', ' ').TrimEnd('.', ' ').Replace(EndMark.ToString(), "the end", StringComparison.Ordinal);
        return $"The template language says: {message}.";
    }
}
