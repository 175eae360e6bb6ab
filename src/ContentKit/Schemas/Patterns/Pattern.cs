using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ContentKit.Schemas.Patterns;

/// <summary>A pattern that passed the lint, made ready when the first text meets it.</summary>
/// <param name="options">Without backtracking for what others wrote; patterns of the tool are short, and ready sooner with it.</param>
internal sealed class Pattern(string text, RegexOptions options)
{
    private readonly Lazy<Regex> _regex = new(() => PatternCompiler.Compile(text, options) ?? throw new UnreachableException());

    public bool IsMatch(string value) => _regex.Value.IsMatch(value);
}
