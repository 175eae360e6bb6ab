using ContentKit.Diagnostics;

namespace ContentKit.Cli.Printing;

/// <summary>Explains one kind of problem.</summary>
internal static class DescriptorText
{
    public static void Write(Descriptor kind, TextWriter output)
    {
        output.WriteLine($"{kind.Id} {kind.Name} ({SeverityNames.Of(kind.Severity)})");
        output.WriteLine();
        output.WriteLine($"Why: {kind.Why}");
        output.WriteLine($"Fix: {kind.Fix}");
        if (kind.Source.Length > 0)
            output.WriteLine($"Source: {kind.Source}");
        WriteExample("Reported, at the place between [ and ]:", kind.Bad, output);
        WriteExample("Better:", kind.Good, output);
    }

    public static void WriteList(IEnumerable<Descriptor> kinds, TextWriter output)
    {
        foreach (var kind in kinds)
            output.WriteLine($"{kind.Id}  {SeverityNames.Of(kind.Severity),-11}  {kind.Name}");
    }

    private static void WriteExample(string heading, string example, TextWriter output)
    {
        if (example.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var line in example.TrimEnd('\n').Split('\n'))
            output.WriteLine($"  {line}".TrimEnd());
    }
}
