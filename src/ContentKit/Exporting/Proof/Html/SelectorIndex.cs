namespace ContentKit.Exporting.Proof.Html;

/// <summary>Finds the selectors that can match an element by one name in each, so that the rest need no look.</summary>
internal sealed class SelectorIndex
{
    private readonly List<Selector> _selectors = [];
    private readonly List<int> _anywhere = [];
    private readonly Dictionary<string, List<int>> _elements = new(StringComparer.OrdinalIgnoreCase), _classes = new(StringComparer.OrdinalIgnoreCase),
        _ids = new(StringComparer.OrdinalIgnoreCase), _attributes = new(StringComparer.OrdinalIgnoreCase);

    public bool IsEmpty => _selectors.Count == 0;

    public void Add(Selector selector)
    {
        ListFor(selector).Add(_selectors.Count);
        _selectors.Add(selector);
    }

    /// <summary>The first in the order of the style sheet; null when none matches.</summary>
    public Selector? First(HtmlReader tag)
    {
        var first = _selectors.Count;
        Try(_anywhere, tag, ref first);
        if (_elements.TryGetValue(tag.Name, out var named))
            Try(named, tag, ref first);
        foreach (var attribute in tag.Attributes)
        {
            var name = tag.Slice(attribute.Name);
            if (_attributes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out named))
                Try(named, tag, ref first);
            if (name.Equals(Selector.Class, StringComparison.OrdinalIgnoreCase))
                TryWords(_classes, attribute, tag, ref first);
            else if (name.Equals(Selector.Id, StringComparison.OrdinalIgnoreCase))
                TryWords(_ids, attribute, tag, ref first);
        }
        return first < _selectors.Count ? _selectors[first] : null;
    }

    private void TryWords(Dictionary<string, List<int>> lists, HtmlAttribute attribute, HtmlReader tag, ref int first)
    {
        var value = Selector.ValueOf(tag, attribute);
        foreach (var range in value.SplitAny(Selector.Blanks))
            if (lists.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(value[range], out var named))
                Try(named, tag, ref first);
    }

    private void Try(List<int> candidates, HtmlReader tag, ref int first)
    {
        foreach (var candidate in candidates)
            if (candidate < first && _selectors[candidate].Matches(tag))
                first = candidate;
    }

    private List<int> ListFor(Selector selector)
    {
        var (kind, name) = selector.Rarest;
        var lists = kind switch { '.' => _classes, '#' => _ids, '[' => _attributes, 'e' => _elements, _ => null };
        if (lists is null)
            return _anywhere;
        if (!lists.TryGetValue(name, out var list))
            lists[name] = list = [];
        return list;
    }
}
