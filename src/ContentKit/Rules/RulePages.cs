using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Schemas;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules;

/// <summary>Takes a page apart into blocks: every field that its schema shows to readers, then the body.</summary>
internal sealed class RulePages(MarkdownScope scope)
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<(string, Node)>.Builder _timings = ImmutableArray.CreateBuilder<(string, Node)>();

    /// <summary>The binder asks for the same texts and tells their problems.</summary>
    private readonly DiagnosticBag _unreported = new();

    public static RulePage Of(ParsedDocument page, SchemaNode schema, MarkdownScope scope, string language, string region, string? emergencyNumber)
    {
        var reader = new RulePages(scope);
        reader.Read(schema, page.Fields, "", null);
        reader.ReadBody(page.Body);
        return new RulePage(page.Source, reader._blocks.DrainToImmutable())
        {
            Fields = page.Fields,
            Language = language,
            Region = region,
            EmergencyNumber = emergencyNumber,
            Timings = reader._timings.DrainToImmutable(),
        };
    }

    /// <summary>A fragment is checked once, not in every page that includes it.</summary>
    public static RulePage OfFragment(MarkdownText fragment, MarkdownScope scope, string language, string region, string? emergencyNumber)
    {
        var reader = new RulePages(scope);
        reader.ReadBody(fragment);
        return new RulePage(fragment.File, reader._blocks.DrainToImmutable())
        {
            Fields = Node.Mapping(fragment.File.At(0, 0), []),
            Language = language,
            Region = region,
            EmergencyNumber = emergencyNumber,
            IsFragment = true,
        };
    }

    private void ReadBody(MarkdownText body)
    {
        foreach (var words in body.Blocks(scope))
            _blocks.Add(new Block(Block.Body, null, words));
    }

    private void Read(SchemaNode schema, Node node, string path, string? tier)
    {
        switch (node.Kind)
        {
            case NodeKind.Mapping:
                if (schema.Shape.TypedValue == "timing")
                    _timings.Add((path, node));
                foreach (var entry in node.Entries)
                    if (schema.Find(entry.Name) is { } property)
                        Read(property, entry.Value, path.Length == 0 ? entry.Name : $"{path}.{entry.Name}", property.Shape.TypedValue == "tier" ? entry.Name : tier);
                break;
            case NodeKind.Sequence when schema.Shape.Items is { } items:
                var list = WithShorthand(schema, path);
                for (var i = 0; i < node.Items.Length; i++)
                    Read(items, node.Items[i], string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]"), tier);
                break;
            case NodeKind.Scalar when !node.IsNull:
                ReadScalar(schema, node, WithShorthand(schema, path), tier);
                break;
        }
    }

    private void ReadScalar(SchemaNode schema, Node node, string path, string? tier)
    {
        switch (schema.Shape.Format)
        {
            case TextFormat.Markdown:
                foreach (var words in MarkdownText.ParseField(node, _unreported).Blocks(scope))
                    _blocks.Add(new Block(path, tier, words));
                break;
            case TextFormat.Text:
                _blocks.Add(new Block(path, tier, MarkdownText.PlainBlock(node, scope)));
                break;
        }
    }

    /// <summary>A bare text or list stands for one field of a group, and has its path.</summary>
    private static string WithShorthand(SchemaNode schema, string path) => schema.Shape.Shorthand is { } name ? $"{path}.{name}" : path;
}
