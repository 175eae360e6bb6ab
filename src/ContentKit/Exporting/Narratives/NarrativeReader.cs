using System.Collections.Immutable;
using System.Xml;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Proof.Html;
using ContentKit.Text;

namespace ContentKit.Exporting.Narratives;

/// <summary>Cuts a rendered narrative into its sections, and reports what a narrative must not have.</summary>
internal sealed class NarrativeReader(string xhtml, Location place, DiagnosticBag bag)
{
    private readonly HtmlReader _reader = new(xhtml.AsMemory(), true);
    private readonly List<(string Key, int Start)> _starts = [];
    private int _depth;

    /// <summary>Empty after reporting why there are none.</summary>
    public ImmutableArray<NarrativeSection> Read()
    {
        var before = bag.Count;
        CheckXml();
        while (_reader.Read())
            switch (_reader.Kind)
            {
                case HtmlTokenKind.Text when _depth == 0 && !xhtml.AsSpan(_reader.Start, _reader.End - _reader.Start).IsWhiteSpace():
                    bag.Report(NarrativeErrors.Loose, place, $"\"{xhtml[_reader.Start.._reader.End].Trim()}\" stands outside of all sections.");
                    break;
                case HtmlTokenKind.Other:
                    bag.Report(NarrativeErrors.Forbidden, place, "A narrative has no comments and no instructions for programs.");
                    break;
                case HtmlTokenKind.StartTag:
                    Check();
                    Open();
                    break;
                case HtmlTokenKind.EndTag:
                    _depth--;
                    break;
            }
        if (_starts.Count == 0)
            bag.Report(NarrativeErrors.Loose, place, "The narrative has no section.");
        return bag.Count > before ? [] : [.. Sections()];
    }

    private void Open()
    {
        if (_depth == 0)
        {
            var key = _reader.Attributes.FindIndex(attribute => _reader.Slice(attribute.Name) is "class") is var at and >= 0 ? _reader.Slice(_reader.Attributes[at].Value).ToString() : "";
            if (_reader.Name != "div" || key.Length == 0 || key.Contains(' ', StringComparison.Ordinal))
                bag.Report(NarrativeErrors.Loose, place, $"A <{_reader.Name}> without one name in 'class' stands outside of all sections.");
            else if (_starts.Exists(start => start.Key == key))
                bag.Report(NarrativeErrors.Loose, place, $"Two sections are called '{key}'.");
            _starts.Add((key, _reader.Start));
        }
        if (!_reader.IsSelfClosing)
            _depth++;
    }

    private void Check()
    {
        if (!NarrativeRules.Elements.Contains(_reader.Name))
            bag.Report(NarrativeErrors.Forbidden, place, $"A narrative has no <{_reader.Name}>.");
        foreach (var attribute in _reader.Attributes)
            if (!NarrativeRules.Attributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_reader.Slice(attribute.Name)))
                bag.Report(NarrativeErrors.Forbidden, place, $"A narrative has no attribute '{_reader.Slice(attribute.Name)}'.");
    }

    private void CheckXml()
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(xhtml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, ConformanceLevel = ConformanceLevel.Fragment });
            while (reader.Read())
            {
            }
        }
        catch (XmlException problem)
        {
            bag.Report(TemplateErrors.BrokenMarkup, place, $"The narrative is no XHTML: {problem.Message.TrimEnd('.')}.");
        }
    }

    private IEnumerable<NarrativeSection> Sections()
    {
        for (var i = 0; i < _starts.Count; i++)
        {
            var text = xhtml[(i == 0 ? 0 : _starts[i].Start)..(i + 1 < _starts.Count ? _starts[i + 1].Start : xhtml.Length)];
            yield return new NarrativeSection(_starts[i].Key, NarrativeText.TitleOf(text), text);
        }
    }
}
