using System.Collections.Immutable;
using ContentKit.Exporting;
using ContentKit.Text;

namespace ContentKit.Publishing.Signatures;

/// <summary>Signs publishes, with two keys while one follows the other.</summary>
public sealed class ManifestSigner(IEnumerable<SigningKey> keys)
{
    private readonly ImmutableArray<SigningKey> _keys = [.. keys.DistinctBy(key => key.Public.Id)];

    public IEnumerable<string> KeyIds => _keys.Select(key => key.Public.Id);

    /// <summary>Who signs: with other keys the same content is another publish.</summary>
    internal Fingerprint Inputs => Fingerprint.Of(string.Join('\n', KeyIds.Order(StringComparer.Ordinal)));

    /// <summary>The file from which partners learn of new keys.</summary>
    internal PlannedOutput KeySetOutput => new WholeFile(KeySet.FileName, Inputs, _ => KeySet.Write(_keys.Select(key => key.Public)));

    /// <summary>The bytes of manifest.json.jws for those of manifest.json.</summary>
    internal byte[] Sign(byte[] manifest) => SignatureFile.Write(_keys.Select(key => DetachedSignature.Of(manifest, key)));
}
