namespace ContentKit.Schemas.Patterns;

/// <summary>Reads a class of characters such as '[a-z0-9-]'.</summary>
internal sealed class PatternClass(string pattern, int start)
{
    public PatternProblem? Problem { get; private set; }

    /// <summary>After the closing bracket.</summary>
    public int End { get; private set; } = start + 1;

    public CharacterSet Read()
    {
        var isNegated = End < pattern.Length && pattern[End] == '^';
        if (isNegated)
            End++;
        var first = End;
        var set = default(CharacterSet);
        while (Problem is null && End < pattern.Length && pattern[End] != ']')
            set = set.With(ReadRange());
        if (Problem is null && End >= pattern.Length)
            Problem = new PatternProblem(start, 1, "This bracket is not closed.");
        else if (Problem is null && End == first)
            Problem = new PatternProblem(start, End - start + 1, "This class has no characters.");
        End++;
        return isNegated ? set.Complement() : set;
    }

    private CharacterSet ReadRange()
    {
        var at = End;
        var low = ReadCharacter();
        if (Problem is not null || End + 1 >= pattern.Length || pattern[End] != '-' || pattern[End + 1] == ']')
            return CharacterSet.Of(low);
        End++;
        var high = ReadCharacter();
        if (Problem is null && high < low)
            Problem = new PatternProblem(at, End - at, "This range runs backwards.");
        return CharacterSet.Of(low, high);
    }

    private char ReadCharacter()
    {
        if (pattern[End] == '[' || char.IsSurrogate(pattern[End]))
            Problem = new PatternProblem(End, 1, pattern[End] == '[' ? "Write '\\[' for the character." : "Characters beyond U+FFFF cannot stand in a class.");
        else if (pattern[End] == '\\')
            return ReadEscape();
        return pattern[End++];
    }

    private char ReadEscape()
    {
        Problem = PatternEscape.Read(pattern, End, out var character);
        End += Problem is null ? PatternEscape.Length(pattern, End) : 1;
        return character;
    }
}
