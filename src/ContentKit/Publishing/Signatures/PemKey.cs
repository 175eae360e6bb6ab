using System.Security.Cryptography;

namespace ContentKit.Publishing.Signatures;

/// <summary>Opens the text of a key file, or says in plain words what the file holds instead.</summary>
internal static class PemKey
{
    private const string P256 = "1.2.840.10045.3.1.7";

    public static ECDsa? Open(string pem, out string problem)
    {
        problem = "";
        if (pem.Contains("ENCRYPTED", StringComparison.Ordinal))
            problem = "It is locked with a password. Unlock it first: openssl pkcs8 -in locked.pem -out key.pem";
        else if (!pem.Contains("-----BEGIN ", StringComparison.Ordinal))
            problem = "It is no PEM text: the line '-----BEGIN PRIVATE KEY-----' is missing.";
        else if (CanImport(RSA.Create(), pem))
            problem = "It is an RSA key; only P-256 keys are used here.";
        else if (OpenCurve(pem) is not { } key)
            problem = "It holds no key that can be read, or more than one.";
        else if (key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == P256)
            return key;
        else
        {
            key.Dispose();
            problem = "It is a key of another curve; only P-256 keys are used here.";
        }
        return null;
    }

    private static ECDsa? OpenCurve(string pem)
    {
        var key = ECDsa.Create();
        if (CanImport(key, pem))
            return key;
        key.Dispose();
        return null;
    }

    /// <summary>The platform throws both for damaged text and for a key of another kind.</summary>
    private static bool CanImport(AsymmetricAlgorithm key, string pem)
    {
        try
        {
            key.ImportFromPem(pem);
            return true;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            return false;
        }
        finally
        {
            if (key is RSA)
                key.Dispose();
        }
    }
}
