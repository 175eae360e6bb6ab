using System.Text.RegularExpressions;

namespace ContentKit.Schemas.Patterns;

internal static class PatternCompiler
{
    /// <summary>Null when the pattern cannot be matched in time that grows with the text only.</summary>
    public static Regex? Compile(string pattern, RegexOptions options = RegexOptions.NonBacktracking)
    {
        var reader = new PatternReader(pattern);
        reader.Read();
        if (reader.Problem is not null)
            return null;
        try
        {
            return new Regex(reader.Translated, options | RegexOptions.CultureInvariant);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
