using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Cuts CSS into blocks of selectors and declarations, as browsers nest them (CSS Syntax 3, CSS Nesting 1).</summary>
internal sealed partial class StyleSheet
{
    private static readonly string[] WithoutSelectors =
        ["@keyframes", "@-webkit-keyframes", "@font-face", "@page", "@counter-style", "@font-feature-values", "@font-palette-values", "@view-transition"];

    private const string FirstValue = "initial-value";

    private readonly string _css;
    private readonly StringBuilder _text = new();
    private readonly Stack<Block> _open = new();
    private readonly Stack<char> _brackets = new();

    public StyleSheet(string css)
    {
        _css = css;
        for (var at = 0; at < css.Length;)
            at = Step(at);
        if (_open.Count > 0 || _brackets.Count > 0)
            Obstacle ??= "never closes a bracket or brace";
        while (_open.Count > 0)
            Close();
        Flush();
    }

    /// <summary>Selectors, and those of boxes that the style sheet generates, with the declarations that apply to what they match; nested selectors stand alone.</summary>
    public List<(List<string> Selectors, List<string> Generated, string Declarations)> Blocks { get; } = [];

    /// <summary>What makes it impossible to tell what the style sheet does, in words; null when nothing does.</summary>
    public string? Obstacle { get; private set; }

    private int Step(int at)
    {
        switch (_css[at])
        {
            case '/' when at + 1 < _css.Length && _css[at + 1] == '*':
                _text.Append(' ');
                return After("*/", at + 2);
            case '"' or '\'':
                var end = AfterString(at);
                _text.Append(HasWords(_css[at..end]) ? "\"a\"" : "\"\"");
                return end;
            case '(' when EndsWithUrl() && !IsQuoted(at + 1):
                _text.Append("()");
                return AfterAddress(at + 1);
            case '(' or '[' or ')' or ']':
                Bracket(_css[at]);
                _text.Append(_css[at]);
                return at + 1;
            case '\\':
                Obstacle ??= "uses backslashes outside of quotes, which can spell any word";
                return at + 1;
            case '{' or '}' or ';' when _brackets.Count > 0:
                Obstacle ??= "has brackets that do not match";
                _brackets.Clear();
                return at;
            case '{':
                Open(_text.ToString().Trim());
                return at + 1;
            case '}':
                if (_open.Count == 0)
                    Obstacle ??= "has a closing brace too many";
                Close();
                return at + 1;
            case ';':
                Flush();
                return at + 1;
            default:
                _text.Append(_css[at]);
                return at + 1;
        }
    }

    private int After(string mark, int from)
    {
        if (_css.IndexOf(mark, from, StringComparison.Ordinal) is var end and >= 0)
            return end + mark.Length;
        Obstacle ??= $"never closes something that should end with '{mark}'";
        return _css.Length;
    }

    private int AfterString(int at)
    {
        for (var next = at + 1; next < _css.Length; next++)
        {
            if (_css[next] == '\\')
                next++;
            else if (_css[next] == _css[at])
                return next + 1;
            else if (_css[next] is '\n' or '\r' or '\f')
                break;
        }
        Obstacle ??= "has a quote that is not closed on its line";
        return _css.IndexOfAny(['\n', '\r', '\f'], at) is var end and >= 0 ? end : _css.Length;
    }

    /// <summary>True for the function url() itself, not for one whose name only ends like it.</summary>
    private bool EndsWithUrl()
    {
        if (_text.Length < 3 || !_text.ToString(_text.Length - 3, 3).Equals("url", StringComparison.OrdinalIgnoreCase))
            return false;
        return _text.Length == 3 || _text[^4] is var before && !char.IsAsciiLetterOrDigit(before) && before is not ('-' or '_') && before < '\u0080';
    }

    /// <summary>With a quote behind its bracket, url() is a function like any other (CSS Syntax 3, 4.3.4).</summary>
    private bool IsQuoted(int at)
    {
        while (at < _css.Length && char.IsWhiteSpace(_css[at]))
            at++;
        return at < _css.Length && _css[at] is '"' or '\'';
    }

    private int AfterAddress(int from)
    {
        var end = After(")", from);
        if (_css.AsSpan(from, end - from).Contains('\\'))
            Obstacle ??= "uses backslashes outside of quotes, which can spell any word";
        return end;
    }

    private void Bracket(char bracket)
    {
        if (bracket is '(' or '[')
            _brackets.Push(bracket);
        else if (!_brackets.TryPop(out var open) || open != (bracket == ')' ? '(' : '['))
            Obstacle ??= "has brackets that do not match";
    }

    private void Open(string prelude)
    {
        _text.Clear();
        _open.TryPeek(out var parent);
        List<string> around = parent?.Selectors ?? [];
        if (prelude.StartsWith("@property", StringComparison.OrdinalIgnoreCase))
            _open.Push(new Block([], [], prelude[9..].Trim()));
        else if (Array.Exists(WithoutSelectors, name => prelude.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            _open.Push(new Block([], []));
        else if (prelude.StartsWith("@scope", StringComparison.OrdinalIgnoreCase))
            _open.Push(new Block(["*"], []));
        else if (prelude.StartsWith('@'))
            _open.Push(new Block(around, parent?.Generated ?? []));
        else
            _open.Push(new Block(Selectors.Of(prelude, around), Selectors.GeneratedOf(prelude, around)));
    }

    private void Close()
    {
        Flush();
        if (_open.TryPop(out var block))
            Blocks.Add((block.Selectors, block.Generated, block.Declarations.ToString()));
    }

    private void Flush()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        if (text.StartsWith("@import", StringComparison.OrdinalIgnoreCase))
            Obstacle ??= "takes in another style sheet (@import)";
        else if (text.Length > 0 && _open.TryPeek(out var block))
            block.Declarations.Append(block.Registered is { } name && text.StartsWith(FirstValue, StringComparison.OrdinalIgnoreCase) ? name + text[FirstValue.Length..] : text).Append(';');
    }

    /// <summary>True for a string with letters or digits, also when they are spelled.</summary>
    private static bool HasWords(string text) => Escape().Replace(text, match => match.Groups[1] is { Success: true } code
        && int.TryParse(code.ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number) ? new Rune(number).ToString() : match.Value[1..])
        .EnumerateRunes().Any(rune => Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune));

    [GeneratedRegex(@"\\(?:([0-9a-fA-F]{1,6})\s?|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();

    /// <param name="Registered">The variable whose first value the block gives (@property); else null.</param>
    private sealed record Block(List<string> Selectors, List<string> Generated, string? Registered = null)
    {
        public StringBuilder Declarations { get; } = new();
    }
}
