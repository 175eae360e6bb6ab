namespace ContentKit.Schemas.Patterns;

/// <summary>The characters that a part of a pattern can match; all characters after ASCII count as one.</summary>
internal readonly record struct CharacterSet(UInt128 Ascii, bool HasOthers)
{
    public static CharacterSet All => new(UInt128.MaxValue, true);

    public static CharacterSet Of(char character) => Of(character, character);

    public static CharacterSet Of(char first, char last)
    {
        var bits = UInt128.Zero;
        for (int c = first; c <= last && c < 128; c++)
            bits |= UInt128.One << c;
        return new CharacterSet(bits, last >= 128);
    }

    public CharacterSet With(CharacterSet other) => new(Ascii | other.Ascii, HasOthers || other.HasOthers);

    /// <summary>The complement; it always has others, because a class can rarely name them all.</summary>
    public CharacterSet Complement() => new(~Ascii, true);

    public bool Overlaps(CharacterSet other) => (Ascii & other.Ascii) != 0 || HasOthers && other.HasOthers;
}
