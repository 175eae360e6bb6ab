namespace ContentKit.Text;

/// <summary>Numbers of seven bits a byte, the lowest first; the eighth bit says that more follow (unsigned LEB128: DWARF 5, section 7.6).</summary>
internal static class Leb128
{
    public const int MaximumSize = 5;

    /// <summary>Gives how many bytes were written. A negative number is taken for the unsigned one of the same bits.</summary>
    public static int Write(Span<byte> place, int number)
    {
        var (rest, length) = ((uint)number, 0);
        for (; rest >= 0x80; rest >>= 7)
            place[length++] = (byte)(rest | 0x80);
        place[length++] = (byte)rest;
        return length;
    }

    /// <summary>Reads the number at a place and goes on behind it.</summary>
    /// <exception cref="EndOfStreamException">The bytes end within the number.</exception>
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var number = 0;
        for (var shift = 0; at < bytes.Length; shift += 7)
        {
            var part = bytes[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
                return number;
        }
        throw new EndOfStreamException();
    }
}
