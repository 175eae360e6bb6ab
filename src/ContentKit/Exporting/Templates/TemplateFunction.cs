using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ContentKit.Exporting.Templates;

/// <summary>A function that templates can call. The template language turns arguments into the types of the parameters, and fills in what is left out.</summary>
internal sealed class TemplateFunction(ScriptParameterInfo[] parameters, Func<OutputContext, SourceSpan, ScriptArray, object?> run) : IScriptCustomFunction
{
    public int RequiredParameterCount { get; } = parameters.Count(parameter => !parameter.HasDefaultValue);

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public static ScriptParameterInfo Words(string name) => new(typeof(string), name);

    public static ScriptParameterInfo List(string name) => new(typeof(IEnumerable), name);

    public static ScriptParameterInfo Whole(string name) => new(typeof(int), name);

    public static ScriptParameterInfo Number(string name) => new(typeof(double), name);

    public static ScriptParameterInfo Any(string name) => new(typeof(object), name);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index < parameters.Length ? parameters[index] : throw new ArgumentException($"a function that takes {parameters.Length} values got more");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        run((OutputContext)context, callerContext?.Span ?? default, arguments);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
