using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ContentKit.Exporting.Templates;

/// <summary>A function of ours that templates can call, with all its arguments required.</summary>
internal sealed class TemplateFunction(string[] parameters, Func<OutputContext, ScriptNode?, ScriptArray, object?> run) : IScriptCustomFunction
{
    public int RequiredParameterCount => parameters.Length;

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), parameters[index]);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        run((OutputContext)context, callerContext, arguments);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
