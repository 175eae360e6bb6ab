using System.Xml;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Proof;

/// <summary>Reports XML that programs cannot read, and what a browser would run or show in its place.</summary>
internal static class XmlProblems
{
    private static readonly string[] Shown = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"];
    private static readonly string[] Elements = ["script", "iframe", "object", "embed", "foreignObject", "handler", "set", "animate"];

    public static void Check(string output, TemplatePlaces places, DiagnosticBag bag)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(output), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
                if (ProblemOf(reader) is { } problem)
                {
                    bag.Report(TemplateErrors.UnsafePlace, places.Root, problem);
                    return;
                }
        }
        catch (XmlException problem)
        {
            bag.Report(TemplateErrors.BrokenMarkup, places.Root, TemplateParser.Sentence(problem.Message));
        }
    }

    private static string? ProblemOf(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name.StartsWith("xml-stylesheet", StringComparison.OrdinalIgnoreCase))
            return "The file takes a style sheet (<?xml-stylesheet?>), which can show something else in its place.";
        if (reader.NodeType == XmlNodeType.XmlDeclaration && reader.GetAttribute("encoding") is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return $"The file says that it is written in '{encoding}', but it is written in UTF-8.";
        if (reader.NodeType != XmlNodeType.Element || Array.IndexOf(Shown, reader.NamespaceURI) < 0)
            return null;
        if (Array.Exists(Elements, name => name.Equals(reader.LocalName, StringComparison.OrdinalIgnoreCase)))
            return $"The file has a <{reader.LocalName}>, which can run a program in a browser.";
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                return $"The attribute '{reader.LocalName}' holds a program.";
            else if (reader.LocalName is "href" or "src" or "action" or "formaction" && IsProgram(reader.Value))
                return $"The address in '{reader.LocalName}' holds a program.";
        return null;
    }

    /// <summary>Browsers leave control characters and blanks out of the start of an address.</summary>
    private static bool IsProgram(string address) =>
        string.Concat(address.Where(character => character > ' ')) is var bare
        && (bare.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase));
}
