using System.Collections.Immutable;
using System.Globalization;

namespace ContentKit.Cli.Printing.Reports.Sarif;

/// <summary>The hash by which code scanning finds a line again after it moved: of the next 100 characters that are not blank. GitHub's upload computes the same and complains about any other.</summary>
internal static class LineHash
{
    private const int Window = 100;
    private const ulong Factor = 37;
    private const char End = '\uFFFF';

    /// <summary>One for each line, each with its number among equal ones: "271789c17abda88f:1".</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var (characters, starts) = Read(text);
        var counts = new Dictionary<ulong, int>();
        return [.. starts.Select(start => Hash(characters, start)).Select(hash =>
        {
            var number = counts[hash] = counts.GetValueOrDefault(hash) + 1;
            return string.Create(CultureInfo.InvariantCulture, $"{hash:x}:{number}");
        })];
    }

    /// <summary>The text without blanks and with one kind of line end, and where its lines start.</summary>
    private static (List<char> Characters, List<int> Starts) Read(string text)
    {
        var (characters, starts) = (new List<char>(text.Length + 1), new List<int> { 0 });
        var afterReturn = false;
        foreach (var c in text)
        {
            var isSkipped = c is ' ' or '\t' || afterReturn && c == '\n';
            afterReturn = c == '\r';
            if (isSkipped)
                continue;
            characters.Add(c == '\r' ? '\n' : c);
            if (characters[^1] == '\n')
                starts.Add(characters.Count);
        }
        characters.Add(End);
        return (characters, starts);
    }

    private static ulong Hash(List<char> characters, int start)
    {
        var hash = 0UL;
        for (var i = start; i < start + Window; i++)
            hash = unchecked(hash * Factor + (i < characters.Count ? characters[i] : 0UL));
        return hash;
    }
}
