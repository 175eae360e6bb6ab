using ContentKit.Diagnostics;

namespace ContentKit.Cli.Printing;

internal static class SeverityNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
