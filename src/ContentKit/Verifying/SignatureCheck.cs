using System.Collections.Immutable;
using ContentKit.Publishing.Signatures;

namespace ContentKit.Verifying;

/// <summary>Holds the signatures of a manifest against the keys that the asker trusts and those that the publish names.</summary>
internal static class SignatureCheck
{
    private const string Advice = "Do not use this publish. Download it again, and ask the publisher if that does not help.";

    /// <summary>Gives the ids of the keys whose signatures are right; without trusted keys, those of the publish itself count.</summary>
    public static ImmutableArray<string> Run(IPublishedPlace place, ReadOnlyMemory<byte> manifest, ImmutableArray<PublicKey> trusted, List<Finding> findings, List<string> notes)
    {
        try
        {
            return Check(place, manifest, trusted, findings, notes);
        }
        catch (IOException e)
        {
            findings.Add(new Finding(FindingKind.SignatureWrong, SignatureFile.FileName, $"The signature cannot be read: {e.Message}", Advice));
            return [];
        }
    }

    private static ImmutableArray<string> Check(IPublishedPlace place, ReadOnlyMemory<byte> manifest, ImmutableArray<PublicKey> trusted, List<Finding> findings, List<string> notes)
    {
        if (place.ReadAll(SignatureFile.FileName, SignatureFile.MostBytes) is not { } bytes)
        {
            if (trusted.IsEmpty && place.ReadAll(KeySet.FileName, SignatureFile.MostBytes) is null)
                notes.Add("The publish is not signed.");
            else
                findings.Add(new Finding(FindingKind.SignatureMissing, SignatureFile.FileName, "The publish is not signed.", Advice));
            return [];
        }
        var named = KeySet.Read(place.ReadAll(KeySet.FileName, SignatureFile.MostBytes) ?? []) ?? [];
        if (ProblemOf(bytes, manifest, trusted, named) is { } problem)
        {
            findings.Add(new Finding(FindingKind.SignatureWrong, SignatureFile.FileName, problem, Advice));
            return [];
        }
        if (trusted.IsEmpty)
            notes.Add("No key was given, so the signature shows only that the files belong together, not who published them. Give --key.");
        return [.. (trusted.IsEmpty ? named : trusted).Select(key => key.Id).Intersect(named.Select(key => key.Id))];
    }

    private static string? ProblemOf(byte[] bytes, ReadOnlyMemory<byte> manifest, ImmutableArray<PublicKey> trusted, ImmutableArray<PublicKey> named)
    {
        if (SignatureFile.Parse(bytes) is not { } signatures)
            return "The file of signatures is damaged.";
        foreach (var signature in signatures)
            if (!trusted.Concat(named).Any(key => signature.IsBy(key, manifest.Span)))
                return $"The signature of the key {signature.KeyId} is wrong: manifest.json, the signature or jwks.json was changed after signing.";
        var signers = signatures.Select(signature => signature.KeyId).ToHashSet(StringComparer.Ordinal);
        if (!signers.SetEquals(named.Select(key => key.Id)) || signers.Count != signatures.Length)
            return "The keys in jwks.json and those that signed are not the same.";
        return trusted.IsEmpty || trusted.Any(key => signers.Contains(key.Id)) ? null : "None of the keys that you trust has signed this publish.";
    }
}
