using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ContentKit.Cli.Printing;
using ContentKit.Publishing.Signatures;
using ContentKit.Verifying;

namespace ContentKit.Cli.Verifying;

/// <summary>Reads the key that the user trusts, from a file or from the web.</summary>
internal static partial class TrustedKeys
{
    private const int MostBytes = 65_536;

    /// <summary>Null after telling what is wrong; empty when no key was given.</summary>
    public static ImmutableArray<PublicKey>? Read(string? typed, Surroundings here, TextWriter error)
    {
        if (typed is null)
            return [];
        var problem = "";
        var fetched = Fetch(typed, here, ref problem);
        if (fetched is not null && IsPrivate(fetched))
        {
            error.WriteLine($"error: '{TerminalText.Escape(typed)}' holds a private key. Whoever has it can sign in the publisher's name, so a partner must never hold one. Delete it, tell the publisher, and ask for the public key.");
            return null;
        }
        var keys = fetched is { } text ? PublicKeyText.Read(text, out problem) : [];
        if (!keys.IsEmpty)
            return keys;
        error.WriteLine($"error: The key '{TerminalText.Escape(typed)}' cannot be used. {problem}");
        return null;
    }

    private static bool IsPrivate(string text) =>
        text.Contains("-----BEGIN ", StringComparison.Ordinal) && text.Contains("PRIVATE KEY-----", StringComparison.Ordinal) || PrivateMember.IsMatch(text);

    /// <summary>The secret number of a JSON Web Key (RFC 7518, section 6.2.2).</summary>
    [GeneratedRegex("""[{,]\s*"d"\s*:\s*"[A-Za-z0-9_-]{20,}""")]
    private static partial Regex PrivateMember { get; }

    private static string? Fetch(string typed, Surroundings here, ref string problem)
    {
        try
        {
            if (Places.AddressOf(typed) is { } address)
                return FetchFromWeb(address, here, ref problem);
            if (File.Exists(here.PathOf(typed)))
                return File.ReadAllText(here.PathOf(typed));
            problem = "There is no such file.";
        }
        catch (Exception e) when (e is IOException or LineFailure)
        {
            problem = e.Message;
        }
        return null;
    }

    /// <summary>A key that anybody on the way could exchange proves nothing.</summary>
    private static string? FetchFromWeb(Uri address, Surroundings here, ref string problem)
    {
        problem = "There is no such file on the server.";
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            problem = "A key must be fetched over https.";
            return null;
        }
        using var place = new WebPlace(new Uri(address, "."), here.Stop);
        return place.ReadAll(address.Segments[^1], MostBytes) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
    }
}
