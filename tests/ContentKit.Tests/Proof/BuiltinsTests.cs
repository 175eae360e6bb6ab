using System.Collections.Immutable;
using ContentKit.Exporting.Templates;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace ContentKit.Tests.Proof;

/// <summary>The functions that we name one by one are those of the template language.</summary>
public sealed class BuiltinsTests
{
    private static readonly string[] Arguments = ["", "'two words'", "''", "null", "3", "-1", "2.5", "true", "[1, null, 'b']", "[]", "1..4", "{ a: 1 }"];

    private static readonly ScriptObject TheirOwn = new() { ["string"] = new StringFunctions(), ["array"] = new ArrayFunctions(), ["math"] = new MathFunctions() };

    public static TheoryData<string> Names { get; } = [.. from folder in new[] { "string", "array", "math" } from name in ((ScriptObject?)Builtins.All[folder])!.Keys select $"{folder}.{name}"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_function_gives_what_the_template_language_gives(string name)
    {
        foreach (var first in Arguments)
            foreach (var second in Arguments)
                foreach (var third in Arguments.Take(second.Length == 0 ? 1 : 6))
                {
                    var call = $"{name} {first} {second} {third}";
                    var (theirs, ours) = (Run(call, TheirOwn), Run(call, Builtins.All));
                    if (!theirs.StartsWith("Argument index must be <", StringComparison.Ordinal))
                        Assert.Equal($"{call}: {theirs}", $"{call}: {ours}");
                    else
                        Assert.EndsWith("values got more", ours, StringComparison.Ordinal);
                }
    }

    private static string Run(string call, ScriptObject functions)
    {
        var context = new OutputContext(ImmutableDictionary<string, Template>.Empty);
        context.PushGlobal(functions);
        try
        {
            var result = Template.Parse(call, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Evaluate(context);
            return $"{result?.GetType().Name} {context.ObjectToString(result)}";
        }
        catch (ScriptRuntimeException problem)
        {
            return problem.OriginalMessage + "";
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidCastException or NullReferenceException or OverflowException)
        {
            return problem.GetType().Name;
        }
    }
}
