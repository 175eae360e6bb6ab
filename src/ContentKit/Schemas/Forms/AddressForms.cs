namespace ContentKit.Schemas.Forms;

internal static class AddressForms
{
    /// <summary>A whole http or https address; no other scheme can be followed from a printed page.</summary>
    public static bool IsWebAddress(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && text.AsSpan().IndexOfAny(" \"'<>\\`{}|^\t\n\r") < 0
        && (HasPlainHost(text) || Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0);

    /// <summary>True for the usual 'www.example.org', which needs no further reading.</summary>
    private static bool HasPlainHost(string text)
    {
        var host = text.AsSpan(text.IndexOf('/', StringComparison.Ordinal) + 2);
        var end = host.IndexOfAny('/', '?', '#');
        host = end < 0 ? host : host[..end];
        if (host.IsEmpty || host[0] is '.' or '-' || host[^1] is '.' or '-' || host.Length > 253 || host.IndexOf("..") >= 0)
            return false;
        foreach (var character in host)
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '-'))
                return false;
        return true;
    }

    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || at != text.LastIndexOf('@') || text.Length > 254)
            return false;
        foreach (var character in text)
            if (char.IsWhiteSpace(character) || char.IsControl(character) || character is '<' or '>' or '"' or '(' or ')' or ',' or ';' or ':' or '\\')
                return false;
        var domain = text.AsSpan(at + 1);
        return domain.Contains('.') && domain[0] is not ('.' or '-') && domain[^1] is not ('.' or '-') && domain.IndexOf("..") < 0;
    }
}
