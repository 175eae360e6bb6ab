using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Schemas;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Rules.WordLists;

/// <summary>Reads one list against its schema.</summary>
internal static class WordListReader
{
    public const string Folder = "schemas/rules/";

    /// <summary>Null after reporting what is wrong.</summary>
    /// <param name="isShipped">True for a list that comes with the tool: its form was tried by a test.</param>
    public static WordList? Read(SourceFile file, DiagnosticBag bag, bool isShipped = false)
    {
        var problems = new DiagnosticBag();
        var list = YamlReader.Read(file, new TextSpan(0, file.Text.Length), problems) is { } fields ? Read(fields, problems, isShipped) : null;
        bag.AddRange(problems.ToImmutable());
        if (list is null && !problems.HasErrors)
            bag.Report(RuleErrors.BadWordList, file.At(0, 0), "This file holds no word list.");
        return problems.HasErrors ? null : list;
    }

    private static WordList? Read(Node fields, DiagnosticBag bag, bool isShipped)
    {
        if (!isShipped)
            SchemaValidator.Validate(SchemaSet.WordList, fields, bag);
        if (bag.HasErrors || fields.Kind != NodeKind.Mapping)
            return null;
        var kind = Enum.Parse<WordListKind>(fields.TextOf("kind")!, ignoreCase: true); // the schema allows no other names
        if (fields["words"] is null && fields["swap"] is null && fields["patterns"] is null)
            bag.Report(RuleErrors.BadWordList, fields["kind"]!.Location, "This list has no words.", "Write them under 'words', 'swap' or 'patterns'.");
        return new WordList(DescriptorOf(fields), kind)
        {
            Location = fields["id"]!.Location, // required by the schema, like the fields of the descriptor
            Profiles = Words(fields["profiles"]),
            Languages = Words(fields["languages"]),
            Conflicts = Words(fields["conflicts"]),
            Entries = [.. Words(fields["words"]).Select(words => (words, (string?)null)), .. (fields["swap"]?.Entries ?? []).Select(entry => (entry.Name, (string?)entry.Value.Text))],
            Patterns = [.. (fields["patterns"]?.Items ?? []).Select(node => Compile(node, fields.TextOf("case") == "sensitive", bag)).OfType<Regex>()],
            IsCaseSensitive = fields.TextOf("case") == "sensitive",
            In = Words(fields["in"]),
            NotIn = Words(fields["notIn"]),
            Context = new WordContext
            {
                Before = Words(fields["precededBy"]),
                After = Words(fields["followedBy"]),
                NotBefore = Words(fields["unlessPrecededBy"]),
                NotAfter = Words(fields["unlessFollowedBy"]),
            },
            IsSafe = fields.TextOf("safe") == "true",
            Max = fields.TextOf("max") is { } max ? int.Parse(max, System.Globalization.CultureInfo.InvariantCulture) : 0,
            IsPerPage = fields.TextOf("per") == "page",
            AllowsExplained = fields.TextOf("explained") == "allowed",
            Requires = Words(fields["requires"]),
            Message = fields.TextOf("message"),
        };
    }

    private static Descriptor DescriptorOf(Node fields) =>
        new(fields.TextOf("id")!, fields.TextOf("name")!, Enum.Parse<Severity>(fields.TextOf("severity")!, ignoreCase: true))
        {
            Why = fields.TextOf("why")!,
            Fix = fields.TextOf("fix")!,
            Source = fields.TextOf("source") ?? "",
            Bad = fields.TextOf("bad")!,
            Good = fields.TextOf("good")!,
        };

    private static ImmutableArray<string> Words(Node? list) => [.. (list?.Items ?? []).Select(item => item.Text)];

    private static Regex? Compile(Node node, bool isCaseSensitive, DiagnosticBag bag)
    {
        try
        {
            var pattern = new Regex(node.Text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | (isCaseSensitive ? 0 : RegexOptions.IgnoreCase));
            if (!pattern.IsMatch(""))
                return pattern;
            bag.Report(RuleErrors.BadWordList, node.Location, $"The pattern '{node.Text}' fits everywhere, because it fits no words at all.");
            return null;
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            bag.Report(RuleErrors.BadWordList, node.Location, problem is NotSupportedException
                ? $"The pattern '{node.Text}' looks ahead, looks back or refers back, which patterns cannot do here." : $"'{node.Text}' is not a regular expression.");
            return null;
        }
    }
}
