using ContentKit.Tests.Proof;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Hostile;

/// <summary>Themes are programs of strangers: they end soon, reach nothing and change nothing.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("{{ while true }}x{{ end }}", "TPL003")]
    [InlineData("{{ while true; end }}", "TPL003")]
    [InlineData("{{ for i in 1..100000; for j in 1..100000; x = 1; end; end }}", "TPL003")]
    [InlineData("{{ for i in 1..2000000000; end }}", "TPL003")]
    [InlineData("{{ 1..2000000000 | array.size }}", "TPL003")]
    [InlineData("{{ x = 'A'; while true; x = x + x; end }}", "TPL003")]
    [InlineData("{{ x = 'A' * 500000000 }}", "TPL003")]
    [InlineData("{{ x = 1; while true; x = x * 1000000; end }}", "TPL003")]
    [InlineData("{{ x = [1]; while true; x = [x[0] * 1000000]; end }}", "TPL003")]
    [InlineData("{{ x = 1; while true; x = [x]; end }}", "TPL003")]
    [InlineData("{{ $x = 1 }}", "TPL004")]
    [InlineData("{{ x = { a: 1 }; while true; x = { a: x.a * 1000000 }; end }}", "TPL003")]
    [InlineData("{{ x = 1 << 2000000000 }}", "TPL003")]
    [InlineData("{{ x = [1]; while true; x = array.concat x x; end }}", "TPL003")]
    [InlineData("{{ x = [1]; while true; x = x + x; end }}", "TPL003")]
    [InlineData("{{ x = [1] * 500000000 }}", "TPL003")]
    [InlineData("{{ x = []; x[100000000] = 1 }}", "TPL004")]
    [InlineData("{{ x = 'a'; for i in 1..30; x = x | string.replace 'a' 'aa'; end }}", "TPL003")]
    [InlineData("{{ 'a' | string.append 'b' | string.pad_left 500000000 }}", "TPL003")]
    [InlineData("{{ include '_loop.html' }}", "TPL003")]
    [InlineData("{{ include '_missing.html' }}", "TPL005")]
    [InlineData("{{ include '../../contentkit.yml' }}", "TPL005")]
    [InlineData("{{ include '/etc/passwd' }}", "TPL005")]
    [InlineData("{{ include 'document.html' }}", "TPL005")]
    [InlineData("{{ include ('_loop' + '.html') }}", "TPL005")]
    [InlineData("{{ x = include }}", "TPL004")]
    [InlineData("{{ '_loop.html' | include }}", "TPL00")]
    [InlineData("{{ x = include '_loop.html' }}", "TPL004")]
    [InlineData("{{ 1e99919991 }}", "TPL007")]
    [InlineData("{{ 1e9 }}", "TPL007")]
    [InlineData("{{ 99999999999999999999 }}", "TPL007")]
    [InlineData("{{ 0xFFFFFFFFFFFFFFFFFFFF }}", "TPL007")]
    [InlineData("{{ html.strip 'x' }}", "TPL003")]
    [InlineData("{{ html.escape page.title }}", "TPL003")]
    [InlineData("{{ date.now }}", "TPL003")]
    [InlineData("{{ regex.match 'a' '(a+)+$' }}", "TPL003")]
    [InlineData("{{ object.eval '1' }}", "TPL003")]
    [InlineData("{{ object.eval_template 'x' }}", "TPL003")]
    [InlineData("{{ math.random 1 2 }}", "TPL003")]
    [InlineData("{{ math.uuid }}", "TPL003")]
    [InlineData("{{ string.nothing 'x' }}", "TPL003")]
    [InlineData("{{ nothing }}", "TPL003")]
    [InlineData("{{ nothing.at.all }}", "TPL003")]
    [InlineData("{{ page.nothing }}", "TPL003")]
    [InlineData("{{ page.get_type }}", "TPL003")]
    [InlineData("{{ page.title = 'x' }}", "TPL004")]
    [InlineData("{{ page.care = [] }}", "TPL004")]
    [InlineData("{{ page.tiers[0] = 1 }}", "TPL004")]
    [InlineData("{{ page.tiers[0].label = 'x' }}", "TPL004")]
    [InlineData("{{ page.tiers[0].when[0] = 'x' }}", "TPL004")]
    [InlineData("{{ page.tiers.x = 1 }}", "TPL004")]
    [InlineData("{{ page['title'] = 'x' }}", "TPL004")]
    [InlineData("{{ emergency.number = '112' }}", "TPL004")]
    [InlineData("{{ strings.tier_emergency_label = 'x' }}", "TPL004")]
    [InlineData("{{ string.upcase = 1 }}", "TPL004")]
    [InlineData("{{ page.tiers | array.add 1 }}", "TPL003")]
    [InlineData("{{ page }}", "TPL003")]
    [InlineData("{{ page.tiers }}", "TPL003")]
    [InlineData("{{ func f; f; end; f }}", "TPL004")]
    [InlineData("{{ f(x) = x }}", "TPL004")]
    [InlineData("{{ f = do; ret 1; end }}", "TPL004")]
    [InlineData("{{ with page; end }}", "TPL004")]
    [InlineData("{{ import page }}", "TPL004")]
    [InlineData("{{ readonly page }}", "TPL004")]
    [InlineData("{{ capture x }}a{{ end }}", "TPL004")]
    [InlineData("{{ wrap x }}a{{ end }}", "TPL004")]
    [InlineData("{{ tablerow i in [1] }}a{{ end }}", "TPL004")]
    [InlineData("{{ [1][5] }}", "")]
    [InlineData("{{ if }}", "TPL002")]
    [InlineData("{{ end }}", "TPL002")]
    [InlineData("{{ for x in }}", "TPL002")]
    [InlineData("{{ '", "TPL002")]
    [InlineData("{{ page = 1 }}{{ page.title }}", "TPL004")]
    [InlineData("{{ page = { title: 'x' } }}", "TPL004")]
    [InlineData("{{ emergency = { number: '0' } }}", "TPL004")]
    [InlineData("{{ page.tiers[0].when[0]++ }}", "TPL004")]
    [InlineData("{{ this.page = 1 }}", "TPL004")]
    [InlineData("{{ x = page; x.title = 1 }}", "TPL004")]
    [InlineData("{{ strings = { } }}", "TPL004")]
    [InlineData("{{ for page in [1]; end }}", "TPL004")]
    [InlineData("{{ include = 1 }}", "TPL0")]
    public void A_template_that_loops_reaches_out_or_changes_the_leaflet_is_refused(string template, string expected)
    {
        var theme = BuiltIn.Files("themes/default/").Select(file => file.Path.EndsWith("/_tiers.html.sbn", StringComparison.Ordinal) ? new SourceFile(file.Path, template + "\n" + file.Text) : file);
        var loop = new SourceFile("themes/default/_loop.html.sbn", "{{ include '_loop.html' }}");
        var leaflet = new SourceFile(HostilePage.Path, HostilePage.With("", ""));
        var (files, problems) = HostilePage.Soon(() => OnePage.Render([leaflet, loop, .. theme]));
        Assert.Contains(problems, problem => problem.Descriptor.Id.StartsWith(expected.Length == 0 ? "TPL" : expected, StringComparison.Ordinal) && problem.Location.File.Path.StartsWith("themes/default/", StringComparison.Ordinal));
        Assert.False(files.ContainsKey("en/page.html"));
    }

    /// <summary>A list of a hundred thousand leaflets takes 20 million characters.</summary>
    [Theory]
    [InlineData(50_000, true)]
    [InlineData(190_000, false)]
    public void A_page_is_as_large_as_a_list_of_many_leaflets_and_no_larger(int times, bool isPublished)
    {
        var line = $"<p>{{{{ x = 'A' * 400; for i in 1..{times}; x; end }}}}</p>\n";
        var theme = BuiltIn.Files("themes/default/").Select(file => file.Path.EndsWith("/_footer.html.sbn", StringComparison.Ordinal) ? new SourceFile(file.Path, line + file.Text) : file);
        var (files, problems) = HostilePage.Soon(() => OnePage.Render([new SourceFile(HostilePage.Path, HostilePage.With("", "")), .. theme]));
        Assert.Equal(isPublished, files.ContainsKey("en/page.html"));
        Assert.Equal(!isPublished, problems.Any(problem => problem.Message.Contains("larger than 64 MiB", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("-")]
    [InlineData("!")]
    [InlineData("a.")]
    [InlineData("a[")]
    [InlineData("a|")]
    [InlineData("1+")]
    [InlineData("if 1;")]
    [InlineData("for x in [1];")]
    [InlineData("'a'+")]
    [InlineData("a ? ")]
    [InlineData("@")]
    [InlineData("func;")]
    [InlineData("do;")]
    [InlineData("case 1;when 1;")]
    [InlineData("while 1;")]
    [InlineData("x=")]
    [InlineData("1..")]
    [InlineData("$\"{")]
    public void Deep_nesting_in_a_template_is_refused(string open) => Refused("{{ " + string.Concat(Enumerable.Repeat(open, 10_000)) + " }}");

    [Theory]
    [InlineData("{{{{")]
    [InlineData("{")]
    [InlineData("{{~")]
    [InlineData("{{#")]
    [InlineData("{{##")]
    [InlineData("{{ ' }}")]
    [InlineData("{%{")]
    public void Unclosed_braces_in_a_template_are_refused_or_text(string open)
    {
        var theme = new SourceFile("themes/default/document.txt.sbn", string.Concat(Enumerable.Repeat(open, 10_000)));
        HostilePage.Soon(() => OnePage.Render(new SourceFile(HostilePage.Path, HostilePage.With("", "")), theme));
    }

    private static void Refused(string template)
    {
        var theme = BuiltIn.Files("themes/default/").Select(file => file.Path.EndsWith("/document.txt.sbn", StringComparison.Ordinal) ? new SourceFile(file.Path, template) : file);
        var (_, problems) = HostilePage.Soon(() => OnePage.Render([new SourceFile(HostilePage.Path, HostilePage.With("", "")), .. theme]));
        Assert.NotEmpty(problems);
    }
}
