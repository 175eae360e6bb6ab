using System.Collections;
using Scriban.Functions;
using Scriban.Runtime;
using static ContentKit.Exporting.Templates.TemplateFunction;

namespace ContentKit.Exporting.Templates;

/// <summary>
/// The functions that templates may call. Nothing here knows the time, chance, files, patterns or other templates' code. Those of the template
/// language are named one by one, because its own table of all of them is made by reflection, which is a quarter of a short command.
/// </summary>
internal static class Builtins
{
    public static readonly ScriptObject All = Of(
        ("string", OfTexts()),
        ("array", OfLists()),
        ("math", OfNumbers()),
        ("include", new TemplateFunction([Any("name")], (context, span, given) => Include.Run(context, span, given[0] as string ?? ""))),
        ("long_date", new TemplateFunction([Any("date")], (context, _, given) => context.Dates?.Print(given[0]?.ToString() ?? ""))),
        ("qr_code", new TemplateFunction([Any("address")], (_, _, given) => given[0]?.ToString() is { Length: > 0 } address ? QrCode.Of(address) : null)),
        ("underline", new TemplateFunction([Any("text"), Any("mark")], (_, _, given) => Underline(given[0], given[1]))));

    private static ScriptObject OfTexts() => Of(
        ("append", new TemplateFunction([Words("text"), Words("with")], (context, _, given) => StringFunctions.Append(context, TextOf(given[0]), TextOf(given[1])))),
        ("prepend", new TemplateFunction([Words("text"), Words("by")], (context, _, given) => StringFunctions.Prepend(context, TextOf(given[0]), TextOf(given[1])))),
        ("capitalize", new TemplateFunction([Words("text")], (_, _, given) => StringFunctions.Capitalize(TextOf(given[0])))),
        ("upcase", new TemplateFunction([Words("text")], (_, _, given) => StringFunctions.Upcase(TextOf(given[0])))),
        ("downcase", new TemplateFunction([Words("text")], (_, _, given) => StringFunctions.Downcase(TextOf(given[0])))),
        ("contains", new TemplateFunction([Words("text"), Words("value")], (_, _, given) => StringFunctions.Contains(TextOf(given[0]), TextOf(given[1])))),
        ("starts_with", new TemplateFunction([Words("text"), Words("value")], (_, _, given) => StringFunctions.StartsWith(TextOf(given[0]), TextOf(given[1])))),
        ("ends_with", new TemplateFunction([Words("text"), Words("value")], (_, _, given) => StringFunctions.EndsWith(TextOf(given[0]), TextOf(given[1])))),
        ("replace", new TemplateFunction([Words("text"), Words("match"), Words("replace")], (context, _, given) => StringFunctions.Replace(context, TextOf(given[0]), TextOf(given[1]), TextOf(given[2])))),
        ("remove", new TemplateFunction([Words("text"), Words("remove")], (_, _, given) => StringFunctions.Remove(TextOf(given[0]), TextOf(given[1])))),
        ("size", new TemplateFunction([Words("text")], (_, _, given) => StringFunctions.Size(TextOf(given[0])))),
        ("slice", new TemplateFunction([Words("text"), Whole("start"), new(typeof(int?), "length", null!)], (_, _, given) => StringFunctions.Slice(TextOf(given[0]), WholeOf(given[1]), (int?)given[2]))),
        ("split", new TemplateFunction([Words("text"), Words("match")], (_, _, given) => StringFunctions.Split(TextOf(given[0]), TextOf(given[1])))),
        ("strip", new TemplateFunction([Words("text")], (_, _, given) => StringFunctions.Strip(TextOf(given[0])))),
        ("lstrip", new TemplateFunction([Words("text")], (_, _, given) => StringFunctions.LStrip(TextOf(given[0])))),
        ("rstrip", new TemplateFunction([Words("text")], (_, _, given) => StringFunctions.RStrip(TextOf(given[0])))),
        ("truncate", new TemplateFunction([Words("text"), Whole("length"), new(typeof(string), "ellipsis", null!)], (_, _, given) => StringFunctions.Truncate(TextOf(given[0]), WholeOf(given[1]), TextOf(given[2])))),
        ("empty", new TemplateFunction([Words("text")], (_, _, given) => StringFunctions.Empty(TextOf(given[0])))),
        ("whitespace", new TemplateFunction([Words("text")], (_, _, given) => StringFunctions.Whitespace(TextOf(given[0])))));

    private static ScriptObject OfLists() => Of(
        ("size", new TemplateFunction([List("list")], (context, span, given) => ArrayFunctions.Size(context, span, ListOf(given[0])))),
        ("first", new TemplateFunction([List("list")], (_, _, given) => ArrayFunctions.First(ListOf(given[0])))),
        ("last", new TemplateFunction([List("list")], (context, span, given) => ArrayFunctions.Last(context, span, ListOf(given[0])))),
        ("join", new TemplateFunction([List("list"), Words("delimiter"), new(typeof(object), "function", null!)], (context, span, given) => ArrayFunctions.Join(context, span, ListOf(given[0]), TextOf(given[1]), given[2]))),
        ("reverse", new TemplateFunction([List("list")], (context, span, given) => ArrayFunctions.Reverse(context, span, ListOf(given[0])))),
        ("contains", new TemplateFunction([List("list"), Any("item")], (context, span, given) => ArrayFunctions.Contains(context, span, ListOf(given[0]), given[1]))),
        ("limit", new TemplateFunction([List("list"), Whole("count")], (context, span, given) => ArrayFunctions.Limit(context, span, ListOf(given[0]), WholeOf(given[1])))),
        ("offset", new TemplateFunction([List("list"), Whole("index")], (context, span, given) => ArrayFunctions.Offset(context, span, ListOf(given[0]), WholeOf(given[1])))),
        ("compact", new TemplateFunction([List("list")], (context, span, given) => ArrayFunctions.Compact(context, span, ListOf(given[0])))));

    private static ScriptObject OfNumbers() => Of(
        ("plus", new TemplateFunction([Any("value"), Any("with")], (context, span, given) => MathFunctions.Plus(context, span, given[0], given[1]))),
        ("minus", new TemplateFunction([Any("value"), Any("with")], (context, span, given) => MathFunctions.Minus(context, span, given[0], given[1]))),
        ("times", new TemplateFunction([Any("value"), Any("with")], (context, span, given) => MathFunctions.Times(context, span, given[0], given[1]))),
        ("divided_by", new TemplateFunction([Number("value"), Any("divisor")], (context, span, given) => MathFunctions.DividedBy(context, span, NumberOf(given[0]), given[1]))),
        ("modulo", new TemplateFunction([Any("value"), Any("with")], (context, span, given) => MathFunctions.Modulo(context, span, given[0], given[1]))),
        ("abs", new TemplateFunction([Any("value")], (context, span, given) => MathFunctions.Abs(context, span, given[0]))),
        ("ceil", new TemplateFunction([Number("value")], (_, _, given) => MathFunctions.Ceil(NumberOf(given[0])))),
        ("floor", new TemplateFunction([Number("value")], (_, _, given) => MathFunctions.Floor(NumberOf(given[0])))),
        ("round", new TemplateFunction([Number("value"), new(typeof(int), "precision", 0)], (_, _, given) => MathFunctions.Round(NumberOf(given[0]), WholeOf(given[1])))));

    private static ScriptObject Of(params ReadOnlySpan<(string Name, object Value)> members)
    {
        var all = new ScriptObject();
        foreach (var (name, value) in members)
            all.SetValue(name, value, true);
        all.IsReadOnly = true;
        return all;
    }

    private static string? TextOf(object? argument) => (string?)argument;

    private static IEnumerable? ListOf(object? argument) => (IEnumerable?)argument;

    private static int WholeOf(object? argument) => (int)(argument ?? 0);

    private static double NumberOf(object? argument) => (double)(argument ?? 0.0);

    private static string Underline(object? text, object? mark) =>
        new(mark?.ToString() is { Length: 1 } one ? one[0] : '-', Math.Min(text?.ToString()?.Length ?? 0, TextWrapper.Columns));
}
