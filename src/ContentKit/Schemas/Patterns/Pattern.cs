using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ContentKit.Schemas.Patterns;

/// <summary>A pattern that passed the lint, made ready when the first text meets it.</summary>
internal sealed class Pattern(string text)
{
    private readonly Lazy<Regex> _regex = new(() => PatternCompiler.Compile(text) ?? throw new UnreachableException());

    public bool IsMatch(string value) => _regex.Value.IsMatch(value);
}
