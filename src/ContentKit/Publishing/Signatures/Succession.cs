using ContentKit.Diagnostics;

namespace ContentKit.Publishing.Signatures;

/// <summary>Holds that whoever trusted the last publish can trust the next one.</summary>
internal static class Succession
{
    /// <summary>What is wrong with signing the next publish as asked, or null.</summary>
    public static (Descriptor Descriptor, string Message)? ProblemOf(string folder, IReadOnlySet<string> ours, PublishRequest request)
    {
        var signed = new[] { ours.Contains(SignatureFile.FileName) ? folder : null, IsSigned(request.Previous) ? request.Previous : null }.OfType<string>().ToList();
        if (signed.Count == 0 || request.Unsigned)
            return null;
        if (request.Signer is not { } signer)
            return (SignatureErrors.KeyMissing, "The last publish was signed, and this build has no key: partners would refuse it.");
        var trusted = signed.SelectMany(TrustedIn).ToHashSet(StringComparer.Ordinal);
        if (trusted.Count == 0)
            return (SignatureErrors.LastKeysUnreadable, "The last publish was signed, but its jwks.json and manifest.json.jws are missing or damaged.");
        return signer.KeyIds.Any(trusted.Contains)
            ? null
            : (SignatureErrors.KeyUnknown, $"The last publish was signed with the key {string.Join(" and ", trusted.Order(StringComparer.Ordinal))}, and this build does not sign with it.");
    }

    private static bool IsSigned(string? folder) => folder is not null && FileStamp.Of(Path.Join(folder, SignatureFile.FileName)) is not null;

    private static HashSet<string> TrustedIn(string folder)
    {
        var keys = KeySet.Read(ReadIfThere(folder, KeySet.FileName)) ?? [];
        var signatures = SignatureFile.Parse(ReadIfThere(folder, SignatureFile.FileName)) ?? [];
        return [.. keys.Select(key => key.Id), .. signatures.Select(signature => signature.KeyId)];
    }

    private static byte[] ReadIfThere(string folder, string name) =>
        Path.Join(folder, name) is var place && FileStamp.Of(place) is not null ? File.ReadAllBytes(place) : [];
}
