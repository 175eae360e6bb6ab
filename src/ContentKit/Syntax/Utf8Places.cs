namespace ContentKit.Syntax;

/// <summary>Turns offsets in the UTF-8 form of a text into offsets in the text; offsets must be asked for in rising order.</summary>
internal struct Utf8Places(string text)
{
    private int _byte;
    private int _character;

    public int Find(long offset)
    {
        while (_byte < offset && _character < text.Length)
        {
            var isPair = char.IsHighSurrogate(text[_character]) && _character + 1 < text.Length && char.IsLowSurrogate(text[_character + 1]);
            _byte += isPair ? 4 : text[_character] < 0x80 ? 1 : text[_character] < 0x800 ? 2 : 3;
            _character += isPair ? 2 : 1;
        }
        return _character;
    }
}
