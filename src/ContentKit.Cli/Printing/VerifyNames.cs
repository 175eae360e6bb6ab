using System.Text.Json;
using ContentKit.Verifying;

namespace ContentKit.Cli.Printing;

/// <summary>What kinds of findings are called: words with dashes.</summary>
internal static class VerifyNames
{
    public static string Of(FindingKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
