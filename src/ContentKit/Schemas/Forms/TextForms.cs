namespace ContentKit.Schemas.Forms;

/// <summary>Checks how a text is written.</summary>
internal static class TextForms
{
    /// <summary>Null when the text is in its form.</summary>
    public static FormProblem? Check(TextFormat format, string text) => format switch
    {
        TextFormat.Date => DateForm.Check(text),
        TextFormat.Uri when !AddressForms.IsWebAddress(text) => new FormProblem(DocumentErrors.WrongForm,
            $"is {Shown.Text(text)}, which is not a whole web address.", "Write the whole address, beginning with https://"),
        TextFormat.Email when !AddressForms.IsEmail(text) => new FormProblem(DocumentErrors.WrongForm,
            $"is {Shown.Text(text)}, which is not an e-mail address.", "Write for example: name@example.org"),
        TextFormat.Slug => SlugForm.Check(text),
        TextFormat.LanguageTag => LanguageTagForm.Check(text),
        TextFormat.RegionCode => RegionForm.Check(text),
        TextFormat.Duration when !DurationForm.IsDuration(text) => new FormProblem(DocumentErrors.WrongForm,
            $"is {Shown.Text(text)}, which is not a length of time that programs can read.", "Write P3Y for three years, P18M for 18 months, P6W for six weeks or P10D for ten days."),
        _ => null,
    };
}
