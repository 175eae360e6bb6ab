using System.Globalization;
using ContentKit.Schemas.Forms;
using ContentKit.Syntax;

namespace ContentKit.Schemas.Checking;

internal static class ScalarChecks
{
    public static void Check(SchemaNode schema, Node value, ValueKinds kind, Walk walk)
    {
        if (kind == ValueKinds.Text)
            CheckText(schema, value, walk);
        else if (schema.Range is { } range && (kind & ValueKinds.Numbers) != 0)
            CheckNumber(range, value, walk);
    }

    private static void CheckText(SchemaNode schema, Node value, Walk walk)
    {
        var text = value.Text;
        var mustSaySomething = schema.MinLength > 0 || schema.Format is TextFormat.Text or TextFormat.Markdown;
        if (mustSaySomething && string.IsNullOrWhiteSpace(text))
        {
            if (walk.Found())
                walk.Report(DocumentErrors.EmptyValue, walk.PlaceOf(value), $"{walk.Subject} has no text.", walk.ExampleHelp(schema));
            return;
        }
        if (text.Length > schema.MaxLength && LengthOf(text) is var many && many > schema.MaxLength && walk.Found())
            walk.Report(DocumentErrors.TooLong, walk.PlaceOf(value), Count($"{walk.Subject} has {many} characters; at most {schema.MaxLength} are allowed."));
        if (schema.MinLength > 1 && LengthOf(text) is var few && few < schema.MinLength && walk.Found())
            walk.Report(DocumentErrors.TooShort, walk.PlaceOf(value), Count($"{walk.Subject} has {few} characters; at least {schema.MinLength} are needed."));
        if (schema.Format != TextFormat.None && TextForms.Check(schema.Format, text) is { } problem && walk.Found())
            walk.Report(problem.Descriptor, walk.PlaceOf(value), $"{walk.Subject} {problem.Words}", problem.Help ?? walk.ExampleHelp(schema));
        else if (schema.Pattern is { } pattern && !pattern.IsMatch(text) && walk.Found())
            walk.Report(DocumentErrors.WrongForm, walk.PlaceOf(value), $"{walk.Subject} is {Shown.Text(text)}, which is not written in the agreed form.", walk.ExampleHelp(schema));
    }

    private static void CheckNumber(NumberRange range, Node value, Walk walk)
    {
        var number = Typing.NumberOf(value);
        var problem = number is { } known ? range.Problem(known) : "a number of fewer digits";
        if (problem is not null && walk.Found())
            walk.Report(DocumentErrors.NumberOutOfRange, walk.PlaceOf(value), $"{walk.Subject} is {Shown.Text(value.Text)}, but must be {problem}.", null);
    }

    /// <summary>In characters as readers count them.</summary>
    private static int LengthOf(string text)
    {
        var length = 0;
        foreach (var _ in text.EnumerateRunes())
            length++;
        return length;
    }

    private static string Count(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
