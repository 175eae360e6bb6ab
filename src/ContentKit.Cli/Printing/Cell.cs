namespace ContentKit.Cli.Printing;

/// <summary>One character of a source line as a terminal shows it.</summary>
/// <param name="Start">Its offset in the line.</param>
/// <param name="Column">The column of the terminal where it begins, from 0.</param>
internal readonly record struct Cell(int Start, string Text, int Column, int Width)
{
    private const int TabStop = 4;

    public static List<Cell> Of(string line)
    {
        var cells = new List<Cell>(line.Length);
        var column = 0;
        for (var at = 0; at < line.Length;)
        {
            var (text, length) = line[at] == '\t' ? (new string(' ', TabStop - column % TabStop), 1) : TerminalText.At(line, at);
            var cell = new Cell(at, text, column, CharacterWidth.Of(text));
            cells.Add(cell);
            (at, column) = (at + length, column + cell.Width);
        }
        return cells;
    }
}
