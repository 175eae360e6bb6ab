using System.Text;
using Xunit;

namespace ContentKit.Tests.Hostile;

public sealed class BytesTests
{
    private const string Start = "---\ntype: aftercare\ntitle: ";

    public static TheoryData<string, byte[], string> Files() => new()
    {
        { "a byte that is not UTF-8", [.. Bytes(Start + "Ol"), 0xE9, .. Bytes("\n---\n")], "3:10 SRC001" },
        { "a surrogate in UTF-8", [.. Bytes(Start), 0xED, 0xA0, 0x80, .. Bytes("\n---\n")], "3:8 SRC001" },
        { "an overlong slash", [.. Bytes(Start), 0xC0, 0xAF, .. Bytes("\n---\n")], "3:8 SRC001" },
        { "a file cut inside a letter", [.. Bytes(Start), 0xC3], "3:8 SRC001" },
        { "UTF-16, little endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Start)], "1:1 SRC002" },
        { "UTF-16, big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Start)], "1:1 SRC002" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Start + "Olé"), "1:1 SRC002" },
        { "UTF-16 without a mark, ASCII only", Encoding.Unicode.GetBytes(Start), "1:1 SRC002" },
        { "UTF-16 without a mark, big endian", Encoding.BigEndianUnicode.GetBytes(Start), "1:1 SRC002" },
        { "a Word document", [.. Bytes("PK\u0003\u0004"), .. new byte[40]], "1:1 SRC001" },
        { "an old Word document", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[40]], "1:1 SRC001" },
        { "a byte order mark", [0xEF, 0xBB, 0xBF, .. Bytes(Start + "x\n---\n")], "1:1 SRC003" },
        { "Windows line ends", Bytes("---\r\ntitle: x\r\n---\r\n"), "1:4 SRC004" },
        { "a lone carriage return", Bytes("---\ntitle: x\ry\n---\n"), "2:9 SRC004" },
        { "NUL", Bytes(Start + "a\0b\n---\n"), "3:9 SRC005" },
        { "an escape character", Bytes(Start + "a\u001B[31m\n---\n"), "3:9 SRC005" },
        { "a direction override", Bytes(Start + "5\u202E01 mg\n---\n"), "3:9 SRC005" },
        { "a direction isolate", Bytes(Start + "5\u206601\n---\n"), "3:9 SRC005" },
        { "a zero-width space", Bytes(Start + "1\u200B0\n---\n"), "3:9 SRC005" },
        { "a zero-width joiner", Bytes(Start + "1\u200D0\n---\n"), "3:9 SRC005" },
        { "a word joiner", Bytes(Start + "1\u20600\n---\n"), "3:9 SRC005" },
        { "a soft hyphen", Bytes(Start + "1\u00AD0\n---\n"), "3:9 SRC005" },
        { "a line separator", Bytes(Start + "1\u20280\n---\n"), "3:9 SRC005" },
        { "a next-line character", Bytes(Start + "1\u00850\n---\n"), "3:9 SRC005" },
        { "a byte order mark in the middle", Bytes(Start + "1\uFEFF0\n---\n"), "3:9 SRC005" },
        { "an invisible tag letter", Bytes(Start + "1\U000E00410\n---\n"), "3:9 SRC005" },
        { "an invisible separator", Bytes(Start + "1\u20630\n---\n"), "3:9 SRC005" },
        { "a Hangul filler", Bytes(Start + "1\u31640\n---\n"), "3:9 SRC005" },
        { "a variation selector of the supplement", Bytes(Start + "1\U000E01000\n---\n"), "3:9 SRC005" },
        { "a bullet of Word", Bytes(Start + "\uF0B7 Rest\n---\n"), "3:8 SRC005" },
        { "a replacement character", Bytes(Start + "1\uFFFD0\n---\n"), "3:9 SRC011" },
        { "a noncharacter", Bytes(Start + "1\uFFFE0\n---\n"), "3:9 SRC005" },
        { "an empty file", [], "1:1 SRC007" },
        { "a file of white space", Bytes(" \n\n\n"), "1:1 SRC007" },
        { "10 MB", Bytes(new string('a', 10_000_000)), "1:1 SRC006" },
    };

    [Theory, MemberData(nameof(Files))]
    public void Bytes_that_are_not_plain_text_are_refused_at_their_place(string what, byte[] bytes, string expected) =>
        Assert.Equal((what, expected), (what, HostilePage.Errors(HostilePage.Read(bytes)).Split(", ")[0]));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
