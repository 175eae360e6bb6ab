using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Schemas.Checking;

/// <summary>Where a check is on its way through a page, and what it has found.</summary>
internal sealed class Walk(SchemaNode top, DiagnosticBag bag, string? subject)
{
    private readonly List<Step> _steps = new(8);
    private HashSet<(string, TextSpan, string)>? _reported;
    private bool _isMuted;
    private int _problems;

    /// <summary>The rules of the field or entry that the walk is in, without branches and conditions.</summary>
    public SchemaNode Home => _steps.Count == 0 ? top : _steps[^1].Schema;

    /// <summary>What the author would call this value: "'due' in 'review'".</summary>
    public string Name => _steps.Count == 0 ? subject ?? "the page" : PathWords.Name(_steps);

    /// <summary>Name at the start of a sentence.</summary>
    public string Subject => PathWords.Capital(Name);

    /// <summary>What is said after the name of a field in this group: " in 'review'", or nothing at the top.</summary>
    public string Where => _steps.Count == 0 ? "" : $" in {Name}";

    /// <summary>The name of the field that the value stands in; null in lists and at the top.</summary>
    public string? FieldName => _steps.Count == 0 ? null : _steps[^1].Key?.Text;

    /// <summary>An entry that the rules show for the list that the walk is in; null where they show none.</summary>
    public Node? EntryExample => _steps is [.., var list, { Key: null }] && list.Schema.Examples is [{ Items: [var first, ..] }, ..] ? first : null;

    public void Enter(Node? key, int index, SchemaNode schema) => _steps.Add(new Step(key, index, schema));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>Counts a problem; true when somebody wants to read about it.</summary>
    public bool Found()
    {
        _problems++;
        return !_isMuted;
    }

    /// <summary>How many problems the value has under these rules, without reporting them.</summary>
    public int Probe(SchemaNode schema, Node value)
    {
        var (problems, isMuted) = (_problems, _isMuted);
        (_problems, _isMuted) = (0, true);
        ValueChecks.Check(schema, value, this);
        var found = _problems;
        (_problems, _isMuted) = (problems, isMuted);
        return found;
    }

    /// <summary>Once for each mistake, even when two rules find it.</summary>
    public void Report(Descriptor descriptor, Location location, string message, string? help = null, Location? related = null)
    {
        _reported ??= [];
        if (_reported.Add((descriptor.Id, location.Span, message)))
            bag.Report(descriptor, location, message, help, related);
    }

    /// <summary>Where to point for a value that is a scalar, or for all of a list or group.</summary>
    public Location PlaceOf(Node value) => value.Kind == NodeKind.Scalar && value.Location.Span.Length > 0 ? value.Location : AnchorOf(value);

    /// <summary>The key of the field; in a list the beginning of the entry; at the top the opening of the front matter.</summary>
    public Location AnchorOf(Node value)
    {
        if (_steps.Count > 0 && _steps[^1].Key is { } key)
            return key.Location;
        var file = value.Location.File;
        if (_steps.Count == 0 && file.Text.StartsWith("---", StringComparison.Ordinal))
            return file.At(0, 3);
        return value.Entries.IsEmpty ? file.At(value.Location.Span.Start, Math.Min(1, value.Location.Span.Length)) : value.Entries[0].Key.Location;
    }
}
