namespace ContentKit.Schemas.Forms;

/// <summary>A day of the calendar as YYYY-MM-DD; nothing else is ever guessed to be a date.</summary>
internal static class DateForm
{
    public static FormProblem? Check(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-' || NumberAt(text, 0, 4) is not { } year
            || NumberAt(text, 5, 2) is not { } month || NumberAt(text, 8, 2) is not { } day)
            return new FormProblem(DocumentErrors.WrongDate, $"is {Shown.Text(text)}, which is not a date written as YYYY-MM-DD.");
        var isDay = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDay ? null : new FormProblem(DocumentErrors.WrongDate, $"is '{text}', but the calendar has no such day.");
    }

    private static int? NumberAt(string text, int start, int length)
    {
        var number = 0;
        foreach (var character in text.AsSpan(start, length))
            if (char.IsAsciiDigit(character))
                number = number * 10 + character - '0';
            else
                return null;
        return number;
    }
}
