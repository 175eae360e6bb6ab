using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Sites;

/// <summary>Problems of contentkit.yml that its schema cannot see.</summary>
public static class SettingsErrors
{
    public static readonly Descriptor TakenName = new("CFG001", "taken-name", Severity.Error)
    {
        Why = "The value written here would never appear on a page.",
        Fix = "Choose another name; to set the emergency number of a region, use 'emergencyNumbers'.",
    };

    public static ImmutableArray<Descriptor> All => [TakenName];
}
