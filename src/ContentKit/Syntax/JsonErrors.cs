using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Syntax;

/// <summary>Problems in the writing of JSON files.</summary>
public static class JsonErrors
{
    public static readonly Descriptor Broken = new("SCH001", "broken-json", Severity.Error)
    {
        Why = "From here on the file cannot be read, so nothing that depends on it can be checked.",
        Fix = "Correct the punctuation here: names and texts stand between double quotes, and commas stand between entries.",
    };

    public static readonly Descriptor DuplicateKey = new("SCH002", "duplicate-json-key", Severity.Error)
    {
        Why = "Of two equal keys only one would count; the rules under the other would be lost in silence.",
        Fix = "Put both under one key, or remove one of them.",
    };

    public static readonly Descriptor TooDeep = new("SCH003", "too-deep-json", Severity.Error)
    {
        Why = "No file of a library nests this deep; it is most likely a slip of brackets.",
        Fix = "Check the brackets of this line, or move the inner part into 'definitions'.",
    };

    public static ImmutableArray<Descriptor> All => [Broken, DuplicateKey, TooDeep];
}
