using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Links;

/// <summary>Finds links that call or write to another place than they say, or to none.</summary>
internal sealed partial class DialledNumber : IRule
{
    private const int ShortestShown = 3;

    public Descriptor Descriptor { get; } = new("LNK015", "call-link", Severity.Error)
    {
        Why = "Whoever taps the link reaches somebody else, or nobody, and does not see why.",
        Fix = "Write the same number in the words and behind tel:, and a whole address such as name@example.org behind mailto:.",
        Source = "RFC 3966 (tel), RFC 6068 (mailto)",
        Bad = "Call the nurse line: [[555-0142]](tel:5550143).",
        Good = "Call the nurse line: [555-0142](tel:5550142).",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            foreach (var mark in block.Words.Marks)
                if (mark.Kind == "link" && Problem(mark.Address, block.Text.Substring(mark.Start, mark.Length)) is { } problem)
                    findings.Report(block, mark.Start, mark.Length, problem);
    }

    private static string? Problem(string address, string words)
    {
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return Mail.IsMatch(address) ? null : $"'{address[7..]}' is not the address of a mailbox.";
        if (!address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!Telephone.IsMatch(address))
            return $"'{address[4..]}' is not a telephone number.";
        var dialled = Digits(address);
        var shown = Shown.Matches(words).Select(match => Digits(match.Value)).Where(number => number.Length >= ShortestShown).ToList();
        return shown.Count == 0 || shown.Exists(number => IsSame(number, dialled)) ? null : $"The link says '{words}', but calls {address[4..]}.";
    }

    /// <summary>One may have the code of the country or the area, the other not.</summary>
    private static bool IsSame(string shown, string dialled) =>
        dialled.EndsWith(shown, StringComparison.Ordinal) || shown.EndsWith(dialled, StringComparison.Ordinal) || shown.Length > 4 && dialled.EndsWith(shown.TrimStart('0'), StringComparison.Ordinal);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"\d(?:[\d.() \-]{0,24}\d)?")]
    private static partial Regex Shown { get; }

    [GeneratedRegex(@"^mailto:[^@\s,;?]{1,64}@[^@\s,;?.]{1,63}(?:\.[^@\s,;?.]{1,63}){1,8}(?:\?.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Mail { get; }

    [GeneratedRegex(@"^tel:\+?[0-9*#(][0-9().\-*#]{1,28}(?:;ext=[0-9]{1,8})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Telephone { get; }
}
