using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Diagnostics;

/// <summary>Collects problems. One bag serves one thread.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public bool HasErrors { get; private set; }

    public int Count => _items.Count;

    public void Report(Descriptor descriptor, Location location, string message, string? help = null, Location? related = null) =>
        Add(new Diagnostic(descriptor, location, message) { Help = help, Related = related });

    /// <summary>One problem is one line in every log: control characters of quoted text become blanks.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Message.Any(char.IsControl))
            diagnostic = diagnostic with { Message = string.Concat(diagnostic.Message.Select(c => char.IsControl(c) ? ' ' : c)) };
        HasErrors |= diagnostic.Descriptor.Severity == Severity.Error;
        _items.Add(diagnostic);
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>True when an error was reported at exactly this place, so that a second check need not repeat it.</summary>
    public bool HasErrorAt(Location location) =>
        HasErrors && _items.Exists(item => item.Location == location && item.Descriptor.Severity == Severity.Error);

    /// <summary>In the order of reporting.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _items];
}
