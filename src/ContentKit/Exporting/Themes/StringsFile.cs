using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>Reads strings.&lt;language&gt;.yml: one 'key: text' a line.</summary>
internal static class StringsFile
{
    public static ImmutableSortedDictionary<string, string> Read(SourceFile file, DiagnosticBag bag)
    {
        var words = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var fields = YamlReader.Read(file, new TextSpan(0, file.Text.Length), bag);
        if (fields is { Kind: not NodeKind.Mapping })
            bag.Report(YamlErrors.NotFields, fields.Location, "The file has no fields.");
        foreach (var entry in fields?.Entries ?? [])
        {
            if (entry.Value.Kind == NodeKind.Scalar && !entry.Value.IsNull)
                words[entry.Name] = entry.Value.Text;
            else
                bag.Report(TemplateErrors.MissingString, entry.Key.Location, $"The text '{entry.Name}' has no value.");
        }
        return words.ToImmutable();
    }
}
