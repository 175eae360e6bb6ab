using Scriban.Functions;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>The functions that templates may call. Nothing here knows the time, chance, files, patterns or other templates' code.</summary>
internal static class Builtins
{
    public static readonly ScriptObject All = Build();

    private static ScriptObject Build()
    {
        var all = new ScriptObject();
        all.SetValue("string", Only(new StringFunctions(), "append", "prepend", "capitalize", "upcase", "downcase", "contains", "starts_with", "ends_with",
            "replace", "remove", "size", "slice", "split", "strip", "lstrip", "rstrip", "truncate", "empty", "whitespace"), true);
        all.SetValue("array", Only(new ArrayFunctions(), "size", "first", "last", "join", "reverse", "contains", "limit", "offset", "compact"), true);
        all.SetValue("math", Only(new MathFunctions(), "plus", "minus", "times", "divided_by", "modulo", "abs", "ceil", "floor", "round"), true);
        all.SetValue("include", new TemplateFunction(["name"], Include.Run), true);
        all.SetValue("long_date", new TemplateFunction(["date"], (context, _, arguments) => context.Dates?.Print(arguments[0]?.ToString() ?? "")), true);
        all.SetValue("qr_code", new TemplateFunction(["address"], (_, _, arguments) => arguments[0]?.ToString() is { Length: > 0 } address ? QrCode.Of(address) : null), true);
        all.SetValue("underline", new TemplateFunction(["text", "mark"], (_, _, arguments) => Underline(arguments[0], arguments[1])), true);
        all.IsReadOnly = true;
        return all;
    }

    private static ScriptObject Only(ScriptObject functions, params ReadOnlySpan<string> names)
    {
        var some = new ScriptObject();
        foreach (var name in names)
            if (functions.TryGetValue(name, out var function))
                some.SetValue(name, function, true);
        some.IsReadOnly = true;
        return some;
    }

    private static string Underline(object? text, object? mark) =>
        new(mark?.ToString() is { Length: 1 } one ? one[0] : '-', Math.Min(text?.ToString()?.Length ?? 0, TextWrapper.Columns));
}
