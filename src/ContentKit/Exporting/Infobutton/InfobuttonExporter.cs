using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Infobutton;

/// <summary>Answers to the question that health records ask: which leaflets are about this code? One file for each code, in the form of MedlinePlus Connect, and an index. Without the address of the library there are none.</summary>
internal sealed class InfobuttonExporter(Fingerprint tool) : IExporter
{
    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        if (site.Settings.Url is not { } url)
            yield break;
        var codes = CodedLeaflets.Of(site);
        var shared = Fingerprint.Of(tool, Fingerprint.Of($"{url}\n{site.Settings.Title}\n{site.Settings.Language}\n{site.Settings.DefaultOf("publisher")}"));
        yield return new WholeFile("infobutton/index.json", Fingerprint.Of([shared, .. codes.Select(InputsOf)]), _ => InfobuttonIndex.Write(codes, site));
        foreach (var code in codes)
            if (code.Path is { } path)
            {
                yield return new WholeFile(path + ".json", Fingerprint.Of(shared, InputsOf(code), Fingerprint.Of("json")), _ => new InfobuttonJson(code, site).Write());
                yield return new WholeFile(path + ".xml", Fingerprint.Of(shared, InputsOf(code), Fingerprint.Of("xml")), _ => new InfobuttonAtom(code, site).Write());
            }
    }

    private static Fingerprint InputsOf(CodedLeaflets code) =>
        Fingerprint.Of([Fingerprint.Of($"{code.System.Oid} {code.Code} {code.Display}"), .. code.Entries.Select(entry => entry.Document.Fingerprint)]);
}
