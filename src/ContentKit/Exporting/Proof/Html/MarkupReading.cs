using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reads a page of HTML or XML from its characters alone, and says of each value in it where a browser would put it.</summary>
internal sealed class MarkupReading(ReadOnlyMemory<char> text, bool isXml, IReadOnlyList<Interpolation> values, StyleCache styleCache, MarkupProblems problems, PageShape? shape)
{
    private static readonly StyleRules NoStyles = new();
    private readonly HtmlReader _reader = new(text, isXml);
    private readonly Stack<HtmlElement> _open = new();
    private readonly Reading _reading = new() { NeedsHeadings = !isXml, Runs = [] };
    private StyleRules _styles = NoStyles;
    /// <summary>Starts of closed details whose summary has not come yet; only the first one stays in sight.</summary>
    private readonly HashSet<int> _closed = [];
    private int _next;
    private bool _isOver, _isData, _isApart;

    public Reading Read()
    {
        if (!isXml)
            _styles = styleCache.Of(text);
        if (_styles.Obstacle is { } obstacle)
            problems.Unproven(Math.Max(0, text.Span.IndexOf("<style", StringComparison.OrdinalIgnoreCase)), $"The style sheet {obstacle}.");
        while (_reader.Read())
        {
            switch (_reader.Kind)
            {
                case HtmlTokenKind.Text:
                    shape?.Text(_reader);
                    AddRun();
                    Place(null);
                    break;
                case HtmlTokenKind.StartTag:
                    _isApart |= EndsWord;
                    Place(null);
                    CheckTag();
                    shape?.Start(_reader);
                    Open();
                    break;
                case HtmlTokenKind.EndTag:
                    _isApart |= EndsWord;
                    Place(null);
                    Skip("in a tag", true);
                    Close();
                    break;
                case HtmlTokenKind.RawText:
                    problems.CheckRaw(_reader);
                    Skip(ElementRules.Hides(_reader.Name) ?? "in a script", _reader.Name is not ("title" or "textarea"), _isData && _reader.Name == "script");
                    break;
                default:
                    CheckForeign("What begins with '<!' or '<?'");
                    Skip(isXml && text.Span[_reader.Start..].StartsWith("<![CDATA[") ? "in a CDATA section" : "in a comment", false);
                    break;
            }
        }
        while (_open.TryPop(out var element))
            if (isXml || !ElementRules.MayStayOpen(element.Name))
                problems.Broken(element.Start, $"<{element.Name}> is opened here and never closed.");
        shape?.End();
        return _reading;
    }

    private void AddRun()
    {
        if (HiddenAround() is not null)
            return;
        _reading.Runs!.Add(new TextRun(_reader.Start, _reader.End, _isApart)); // this reading has runs
        _isApart = false;
    }

    /// <summary>In XML every element may end a word, in pages only those that browsers put on a line or in a cell of their own.</summary>
    private bool EndsWord => isXml ? !ElementRules.IsInline(_reader.Name) : ElementRules.EndsLine(_reader.Name);

    private HtmlElement Around => _open.TryPeek(out var element) ? element : default;

    /// <summary>Places the values that begin at the start of this token or, in text, within it.</summary>
    private void Place(string? hidden)
    {
        var end = _reader.Kind == HtmlTokenKind.Text ? _reader.End : _reader.Start + 1;
        while (_next < values.Count && values[_next].Start < end)
        {
            var value = values[_next];
            if (value.Length == 0 && value.Start == _reader.Start && _reader.Kind != HtmlTokenKind.Text && value.Item < 0)
            {
                _next++;
                continue;
            }
            _next++;
            if (value.Item == Interpolation.Data)
                problems.Unsafe(value, "outside of a data script");
            if (value.Item >= 0)
                _reading.Items.Add(new Printed(value.Item, value.Start, hidden ?? HiddenAround(), Around.Tiers, HeadingAround()));
        }
    }

    /// <summary>Passes the values inside a token where they cannot be read.</summary>
    /// <param name="takesData">JSON that was made for this place is safe in it.</param>
    private void Skip(string hidden, bool isUnsafe, bool takesData = false)
    {
        for (; _next < values.Count && values[_next].Start < _reader.End; _next++)
        {
            if (isUnsafe && !(takesData && values[_next].Item == Interpolation.Data))
                problems.Unsafe(values[_next], hidden);
            if (values[_next].Item >= 0)
                _reading.Items.Add(new Printed(values[_next].Item, values[_next].Start, hidden, 0, -1));
        }
    }

    private string? HiddenAround() => Around.Hides ?? (!isXml && ElementRules.IsTablePart(Around.Name) ? "in a table outside of its cells" : null);

    private int HeadingAround()
    {
        foreach (var element in _open)
            if (ElementRules.IsHeading(element.Name))
                return element.Start;
        return -1;
    }

    /// <summary>Values in a start tag are safe only inside quotes, and never where the attribute is code.</summary>
    private void CheckTag()
    {
        problems.CheckElement(_reader);
        if (ElementRules.IsRaw(_reader.Name))
            CheckForeign($"<{_reader.Name}>");
        _isData = problems.IsData(_reader);
        foreach (var attribute in _reader.Attributes)
            problems.CheckAttribute(_reader, attribute);
        for (; _next < values.Count && values[_next].Start < _reader.End; _next++)
        {
            var value = values[_next];
            var at = _reader.Attributes.FindIndex(a => a.Value.Start <= value.Start && value.End <= a.Value.End);
            if (at < 0 || !_reader.Attributes[at].IsQuoted)
                problems.Unsafe(value, at < 0 ? "in a tag" : "in an attribute without quotes");
            else if (problems.IsCode(_reader.Slice(_reader.Attributes[at].Name)))
                problems.Unsafe(value, $"in the attribute '{_reader.Slice(_reader.Attributes[at].Name)}'");
            if (value.Item >= 0)
                _reading.Items.Add(new Printed(value.Item, value.Start, "in an attribute", 0, -1));
        }
    }

    /// <summary>In drawings and formulas browsers read comments, style sheets and titles by other rules (13.2.6.5).</summary>
    private void CheckForeign(string what)
    {
        if (!isXml && _open.Any(element => element.Name is "svg" or "math"))
            problems.Broken(_reader.Start, $"{what} stands in a drawing or formula, where browsers read it in another way.");
    }

    private void Open()
    {
        while (!isXml && _open.TryPeek(out var open) && ElementRules.Closes(_reader.Name, open.Name))
            _open.Pop();
        if (!isXml && !ElementRules.MayStandIn(Around.Name, _reader.Name) && _reader.Name is not ("script" or "style" or "template"))
            problems.Broken(_reader.Start, $"<{_reader.Name}> stands in a <{Around.Name}> outside of its cells; browsers move it in front of the table.");
        if (_isOver)
            problems.Broken(_reader.Start, $"<{_reader.Name}> stands after the end of the page.");
        if (ElementRules.IsHeading(_reader.Name))
            _reading.Headings.Add(_reader.Start);
        if (isXml ? _reader.IsSelfClosing : ElementRules.IsVoid(_reader.Name))
            return;
        var tiers = 0;
        foreach (var attribute in _reader.Attributes)
        {
            var name = _reader.Slice(attribute.Name);
            if (Is(name, "class") || Is(name, "id") || name.StartsWith("data-", StringComparison.OrdinalIgnoreCase))
                tiers |= TierNames.In(_reader.Slice(attribute.Value) is var value && value.Contains('&') ? Entities.Decode(value) : value);
        }
        var effects = Around.Effects;
        var isSummary = _reader.Name == "summary" && Around.Name == "details" && _closed.Remove(Around.Start);
        var hides = (isSummary ? null : Around.Hides) ?? (isXml ? null : Visibility.Hides(_reader, _styles, ref effects));
        if (Around.Hides is null && hides == Visibility.Closed)
            _closed.Add(_reader.Start);
        _open.Push(new HtmlElement(_reader.Name, _reader.Start, hides, tiers == 0 ? Around.Tiers : tiers, effects));
    }

    private static bool Is(ReadOnlySpan<char> name, string word) => name.Equals(word, StringComparison.OrdinalIgnoreCase);

    private void Close()
    {
        _isOver |= !isXml && _reader.Name is "body" or "html";
        if (!isXml && ElementRules.IsVoid(_reader.Name))
            return;
        while (!isXml && _open.TryPeek(out var open) && open.Name != _reader.Name && ElementRules.MayStayOpen(open.Name) && _open.Any(e => e.Name == _reader.Name))
            _open.Pop();
        if (_open.TryPeek(out var last) && last.Name == _reader.Name)
            _open.Pop();
        else
            problems.Broken(_reader.Start, $"</{_reader.Name}> stands here, but {(last.Name is null ? "nothing is open" : $"<{last.Name}> is open")}.");
    }
}
