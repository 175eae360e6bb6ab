using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Publishing.Signatures;

/// <summary>The file beside manifest.json: one signature a line, two while keys change.</summary>
internal static class SignatureFile
{
    public const string FileName = Manifest.FileName + ".jws";

    public const int MostBytes = 16_384;

    public static byte[] Write(IEnumerable<DetachedSignature> signatures) =>
        Encoding.ASCII.GetBytes(string.Concat(signatures.OrderBy(signature => signature.KeyId, StringComparer.Ordinal).Select(signature => $"{signature}\n")));

    /// <summary>Null unless every line is a signature and ends as it should.</summary>
    public static ImmutableArray<DetachedSignature>? Parse(ReadOnlySpan<byte> bytes)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n');
        var signatures = lines[..^1].Select(DetachedSignature.Parse).OfType<DetachedSignature>().ToImmutableArray();
        return lines is [_, .., ""] && signatures.Length == lines.Length - 1 ? signatures : null;
    }
}
