using System.Globalization;
using System.Xml;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>For build servers that show tests: each file is a suite, each rule that found something in it a test.</summary>
internal static class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        OmitXmlDeclaration = true, // it would name the encoding of .NET's strings
    };

    public static void Write(Report report, TextWriter output)
    {
        var suites = Suites(report);
        output.WriteLine("""<?xml version="1.0" encoding="utf-8"?>""");
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "ContentKit");
            WriteCounts([.. suites.SelectMany(suite => suite.Cases)], xml); // without 'skipped', which belongs to suites alone
            foreach (var (path, cases) in suites)
                Write(path, cases, xml);
            xml.WriteEndElement();
        }
        output.WriteLine();
    }

    /// <summary>Sorted by path. A file without problems has one test that passes.</summary>
    private static List<(string Path, List<JUnitCase> Cases)> Suites(Report report)
    {
        var found = Finding.Of(report).ToLookup(finding => finding.Problem.Location.File.Path, StringComparer.Ordinal);
        return
        [
            .. report.Pages.Concat(found.Select(file => file.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(path => (report.PathOf(path), JUnitCase.Of(found[path], report).ToList())),
        ];
    }

    private static void Write(string path, List<JUnitCase> cases, XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", TerminalText.Escape(path));
        WriteCounts(cases, xml);
        WriteNumber("skipped", cases.Count(it => it.Outcome == JUnitCase.Skipped), xml);
        foreach (var it in cases)
            Write(path, it, xml);
        xml.WriteEndElement();
    }

    private static void WriteCounts(IReadOnlyCollection<JUnitCase> cases, XmlWriter xml)
    {
        WriteNumber("tests", cases.Count, xml);
        WriteNumber("failures", cases.Count(it => it.Outcome == JUnitCase.Failure), xml);
        WriteNumber("errors", 0, xml);
        WriteNumber("time", 0, xml);
    }

    private static void Write(string path, JUnitCase it, XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", it.Name);
        xml.WriteAttributeString("classname", TerminalText.Escape(path));
        xml.WriteAttributeString("file", TerminalText.Escape(path));
        WriteNumber("time", 0, xml);
        if (it.Outcome != JUnitCase.Passed)
        {
            xml.WriteStartElement(it.Outcome);
            xml.WriteAttributeString("message", it.Message);
            if (it.Outcome == JUnitCase.Failure)
            {
                xml.WriteAttributeString("type", it.Severity);
                xml.WriteString("\n" + it.Details);
            }
            xml.WriteEndElement();
        }
        if (it.Outcome != JUnitCase.Failure && it.Details.Length > 0)
            xml.WriteElementString("system-out", "\n" + it.Details);
        xml.WriteEndElement();
    }

    private static void WriteNumber(string name, int number, XmlWriter xml) => xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
}
