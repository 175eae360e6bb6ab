using System.Text;

namespace ContentKit.Schemas.Patterns;

/// <summary>Reads the part of the pattern language that means the same in every engine, and translates it for .NET.</summary>
internal sealed class PatternReader(string pattern)
{
    public const int MaximumLength = 300;
    private const int MaximumDepth = 16;
    private readonly StringBuilder _translated = new();
    private int _at;
    private int _depth;

    /// <summary>The first thing that is wrong; null when the pattern is usable.</summary>
    public PatternProblem? Problem { get; private set; }

    public string Translated => _translated.ToString();

    private char Next => _at < pattern.Length ? pattern[_at] : '\0';

    private bool IsDone => Problem is not null || _at >= pattern.Length;

    public void Read()
    {
        if (pattern.Length is 0 or > MaximumLength)
        {
            Refuse(0, pattern.Length, pattern.Length == 0 ? "The pattern is empty." : $"The pattern is longer than {MaximumLength} characters.");
            return;
        }
        ReadAlternatives();
        if (!IsDone)
            Refuse(_at, 1, "This bracket is not open.");
    }

    private PatternFacts ReadAlternatives()
    {
        var facts = ReadSequence();
        while (!IsDone && Next == '|')
        {
            Take(1);
            facts = facts.Or(ReadSequence());
        }
        return facts;
    }

    private PatternFacts ReadSequence()
    {
        var facts = PatternFacts.Nothing;
        while (!IsDone && Next is not ('|' or ')'))
            facts = facts.Then(ReadPart());
        return facts;
    }

    private PatternFacts ReadPart()
    {
        var start = _at;
        var isAnchor = Next is '^' or '$';
        var facts = Next switch
        {
            '(' => ReadGroup(),
            '[' => ReadClass(),
            '\\' => ReadEscape(),
            '^' or '$' => ReadAnchor(),
            '.' => ReadAny(),
            '*' or '+' or '?' or '{' => Refuse(_at, 1, $"'{Next}' has nothing before it that it could repeat; write '\\{Next}' for the character."),
            '}' or ']' => Refuse(_at, 1, $"Write '\\{Next}' for the character."),
            _ => PatternFacts.One(CharacterSet.Of(Take(1)[0])),
        };
        if (isAnchor && !IsDone && PatternCount.Starts(Next))
            return Refuse(start, 2, "A start or end mark cannot be repeated.");
        return IsDone ? facts : ReadCount(facts, start);
    }

    private PatternFacts ReadGroup()
    {
        var start = _at;
        Take(1);
        if (Next == '?' && !pattern.AsSpan(_at).StartsWith("?:"))
            return Refuse(start, 3, "Only plain groups '(…)' and '(?:…)' mean the same everywhere.");
        if (++_depth > MaximumDepth)
            return Refuse(start, 1, $"Groups are nested more than {MaximumDepth} deep.");
        Take(Next == '?' ? 2 : 0);
        var facts = ReadAlternatives();
        _depth--;
        if (Problem is null && Next != ')')
            return Refuse(start, 1, "This bracket is not closed.");
        Take(Problem is null ? 1 : 0);
        return facts;
    }

    private PatternFacts ReadClass()
    {
        var reader = new PatternClass(pattern, _at);
        var set = reader.Read();
        if (reader.Problem is { } problem)
            return Refuse(problem.Start, problem.Length, problem.Message);
        Take(reader.End - _at);
        return PatternFacts.One(set);
    }

    private PatternFacts ReadEscape()
    {
        if (PatternEscape.Read(pattern, _at, out var character) is { } problem)
            return Refuse(problem.Start, problem.Length, problem.Message);
        Take(PatternEscape.Length(pattern, _at));
        return PatternFacts.One(CharacterSet.Of(character));
    }

    /// <summary>In .NET '$' also matches before a last line break; the end of the text is meant.</summary>
    private PatternFacts ReadAnchor()
    {
        _translated.Append(pattern[_at++] == '^' ? @"\A" : @"\z");
        return PatternFacts.Nothing;
    }

    private PatternFacts ReadAny()
    {
        _at++;
        _translated.Append(@"[^\n\r\u2028\u2029]");
        return PatternFacts.One(CharacterSet.All);
    }

    private PatternFacts ReadCount(PatternFacts facts, int start)
    {
        if (PatternCount.Read(pattern.AsSpan(_at)) is not { } count)
            return Refuse(_at, 1, $"Counts are written '{{2}}', '{{2,}}' or '{{2,5}}', up to {PatternCount.Maximum}; write '\\{{' for the character.");
        if (count.Length == 0)
            return facts;
        Take(count.Length);
        if (Next == '?')
            Take(1);
        if (PatternCount.Starts(Next))
            return Refuse(_at, 1, "What is repeated already cannot be repeated again.");
        if (count.IsUnbounded && facts.IsSlowToRepeat)
            return Refuse(start, _at - start, "This repeats something that can match the same text in several ways.", isSlow: true);
        return facts.Times(count.Least, count.IsUnbounded);
    }

    private ReadOnlySpan<char> Take(int length)
    {
        var taken = pattern.AsSpan(_at, length);
        _translated.Append(taken);
        _at += length;
        return taken;
    }

    private PatternFacts Refuse(int start, int length, string message, bool isSlow = false)
    {
        Problem ??= new PatternProblem(start, Math.Min(length, pattern.Length - start), message, isSlow);
        return default;
    }
}
