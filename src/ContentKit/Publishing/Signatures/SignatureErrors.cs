using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Publishing.Signatures;

/// <summary>What can be wrong between a signed publish and the next one.</summary>
public static class SignatureErrors
{
    public static readonly Descriptor KeyMissing = new("FED020", "signing-key-missing", Severity.Error)
    {
        Why = "Partners who check signatures would refuse an unsigned publish, and keep showing the old leaflets.",
        Fix = "Build with --sign-key and the key of the last publish. If signatures are to end, tell your partners and build with --unsigned.",
    };

    public static readonly Descriptor KeyUnknown = new("FED021", "signing-key-unknown", Severity.Error)
    {
        Why = "Partners trust the keys of the last publish. They would refuse one that none of these keys has signed.",
        Fix = "Sign with the old key and the new one, each behind its own --sign-key, until every partner knows the new key.",
    };

    public static readonly Descriptor LastKeysUnreadable = new("FED022", "last-signing-keys-unreadable", Severity.Error)
    {
        Why = "Nobody can tell whether partners trust the key of this build.",
        Fix = "Bring jwks.json of the last publish back into the output folder, from a backup or from the web server.",
    };

    /// <summary>Problems of how the build was started: exit code 2.</summary>
    public static readonly ImmutableArray<Descriptor> All = [KeyMissing, KeyUnknown, LastKeysUnreadable];
}
