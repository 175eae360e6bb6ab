using ContentKit.Schemas;
using ContentKit.Schemas.Forms;
using Xunit;

namespace ContentKit.Tests.Schemas;

public sealed class FormTests
{
    [Theory]
    [InlineData("date", "2027-03-01 2024-02-29 0001-01-01", "2026-02-29 2026-13-01 2026-3-1 01/02/2026 20260301 2026-03-01T00:00 ٢٠٢٦-٠٣-٠١ +026-03-01")]
    [InlineData("uri", "https://a.example/b?c=%20#d http://a.example HTTPS://a.example", "javascript:alert(1) a.example //a.example https:// mailto:a@b.example file:///etc/passwd https://a@b.example/ https://a.example/\"x")]
    [InlineData("email", "a@b.example first.last+tag@sub.b.example", "a@b @b.example a@ a@@b.example a,b@c.example a@b..example a@.b.example")]
    [InlineData("slug", "a knee-care 2-days", "Knee knee--care -knee knee- knee_care knée")]
    [InlineData("language-tag", "en en-US es-419 zh-Hant-TW sl-rozaj de-1996", "EN en-us e english en_US en- en-US-x-a 12")]
    [InlineData("region-code", "US GB ES", "UK us USA XX U EN")]
    [InlineData("duration", "P3Y P18M P2Y6M P6W P10D PT30M P1DT12H", "P PT P3 3Y P0D P1.5Y P-1Y P6M2Y p3y P3YT P99999Y")]
    public void A_form_takes_what_is_right_and_refuses_the_rest(string format, string right, string wrong)
    {
        foreach (var text in right.Split(' '))
            Assert.True(TextForms.Check(TextFormats.ByName[format], text) is null, text);
        foreach (var text in wrong.Split(' ').Append(""))
            Assert.True(TextForms.Check(TextFormats.ByName[format], text) is not null, text);
    }

    [Theory]
    [InlineData("slug", "Knee Care!", "Write for example: knee-care")]
    [InlineData("region-code", "UK", "Write: GB")]
    [InlineData("region-code", "us", "Write: US")]
    [InlineData("language-tag", "en_us", "Write: en-US")]
    public void A_near_miss_is_put_right(string format, string text, string help) =>
        Assert.Equal(help, TextForms.Check(TextFormats.ByName[format], text)?.Help);

    [Fact]
    public void All_countries_are_known() => Assert.Equal(249, RegionForm.Count);

    [Fact]
    public void A_slug_has_at_most_80_characters()
    {
        Assert.Null(TextForms.Check(TextFormat.Slug, new string('a', 80)));
        Assert.NotNull(TextForms.Check(TextFormat.Slug, new string('a', 81)));
    }
}
