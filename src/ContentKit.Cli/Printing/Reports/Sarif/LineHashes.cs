using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Text;

namespace ContentKit.Cli.Printing.Reports.Sarif;

/// <summary>Names each problem for code scanning, which takes two of one rule with one hash for the same: the second of a line gets a name of its own.</summary>
internal sealed class LineHashes
{
    private readonly Dictionary<SourceFile, ImmutableArray<string>> _files = [];
    private readonly Dictionary<string, string> _byMark = new(StringComparer.Ordinal);

    public LineHashes(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<(string Path, string Id, string Hash), int>();
        foreach (var (problem, _, mark) in findings)
        {
            var hash = HashOf(problem.Location);
            var key = (problem.Location.File.Path, problem.Descriptor.Id, hash);
            var number = seen[key] = seen.GetValueOrDefault(key) + 1;
            _byMark.Add(mark, number == 1 ? hash : string.Create(CultureInfo.InvariantCulture, $"{hash}-{number}"));
        }
    }

    public string Of(Finding finding) => _byMark[finding.Mark];

    private string HashOf(Location place)
    {
        if (!_files.TryGetValue(place.File, out var lines))
            lines = _files[place.File] = LineHash.Of(place.File.Text);
        return lines[place.Start.Line - 1];
    }
}
