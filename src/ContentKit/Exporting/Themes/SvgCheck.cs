using System.Xml;

namespace ContentKit.Exporting.Themes;

/// <summary>Finds what makes a drawing more than a drawing: programs, and things from elsewhere.</summary>
internal static class SvgCheck
{
    private static readonly string[] Elements = ["script", "foreignObject", "iframe", "embed", "object", "use", "image", "audio", "video", "handler", "set", "animate"];

    /// <summary>What is wrong, in words; null for a plain drawing.</summary>
    public static string? ProblemOf(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
                if (reader.NodeType == XmlNodeType.Element && ProblemOf(reader) is { } problem)
                    return problem;
                else if (reader.NodeType == XmlNodeType.ProcessingInstruction)
                    return "has an instruction for other programs (<?...?>)";
            return null;
        }
        catch (XmlException problem)
        {
            return $"is no drawing that can be read: {problem.Message.TrimEnd('.')}";
        }
    }

    private static string? ProblemOf(XmlReader reader)
    {
        if (reader.Depth == 0 && reader.LocalName != "svg")
            return "is no SVG drawing";
        if (Array.Exists(Elements, name => name.Equals(reader.LocalName, StringComparison.OrdinalIgnoreCase)) && !IsLocal(reader))
            return $"has a <{reader.LocalName}>";
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                return $"has a program in the attribute '{reader.LocalName}'";
            else if (reader.LocalName == "href" && !reader.Value.StartsWith('#'))
                return "leads to another place (href)";
        return null;
    }

    /// <summary>A part of the drawing that is shown a second time.</summary>
    private static bool IsLocal(XmlReader reader) => reader.LocalName == "use";
}
