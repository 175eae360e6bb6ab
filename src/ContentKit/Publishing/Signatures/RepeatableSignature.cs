using Org.BouncyCastle.Asn1.X9;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Utilities;

namespace ContentKit.Publishing.Signatures;

/// <summary>ECDSA with the nonce of RFC 6979 instead of a random one, which .NET does not offer: the same publish has the same bytes on every machine.</summary>
internal static class RepeatableSignature
{
    private static readonly ECDomainParameters Curve = new(ECNamedCurveTable.GetByName("P-256"));

    public static byte[] Of(byte[] hash, byte[] secret)
    {
        var signer = new ECDsaSigner(new HMacDsaKCalculator(new Sha256Digest()));
        signer.Init(forSigning: true, new ECPrivateKeyParameters(new BigInteger(1, secret), Curve));
        var numbers = signer.GenerateSignature(hash);
        return [.. numbers.SelectMany(number => BigIntegers.AsUnsignedByteArray(PublicKey.CoordinateLength, number))];
    }
}
