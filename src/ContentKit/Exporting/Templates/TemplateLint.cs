using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Text;
using Scriban.Syntax;

namespace ContentKit.Exporting.Templates;

/// <summary>Refuses statements that take output out of sight, and includes that lead nowhere.</summary>
internal sealed class TemplateLint(SourceFile file, ImmutableDictionary<string, SourceFile> sources, DiagnosticBag bag) : ScriptVisitor
{
    public override void Visit(ScriptNode? node)
    {
        switch (node)
        {
            case ScriptCaptureStatement:
                Forbid(node, "capture");
                break;
            case ScriptFunction or ScriptAnonymousFunction:
                Forbid(node, "func");
                break;
            case ScriptWrapStatement:
                Forbid(node, "wrap");
                break;
            case ScriptImportStatement:
                Forbid(node, "import");
                break;
            case ScriptReadOnlyStatement:
                Forbid(node, "readonly");
                break;
            case ScriptWithStatement:
                Forbid(node, "with");
                break;
            case ScriptReturnStatement:
                Forbid(node, "ret");
                break;
            case ScriptTableRowStatement:
                Forbid(node, "tablerow");
                break;
            case ScriptVariableLocal:
                Forbid(node, node.ToString());
                break;
            case ScriptAssignExpression { Target: { } target } when !IsOwn(target):
                ForbidChange(target);
                break;
            case ScriptIncrementDecrementExpression { Right: { } target } when !IsOwn(target):
                ForbidChange(target);
                break;
            case ScriptForStatement { Variable: { } target } when !IsOwn(target):
                ForbidChange(target);
                break;
            case ScriptVariableGlobal { Name: "include" } when node.Parent is not ScriptFunctionCall:
                Forbid(node, "include as a value");
                break;
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } call:
                CheckInclude(call);
                break;
        }
        base.Visit(node);
    }

    /// <summary>True for a variable of the template itself; lists stay writable in the template language whatever is asked of them.</summary>
    private static bool IsOwn(ScriptNode target) => target is ScriptVariable { Name: not ("page" or "emergency" or "strings" or "site" or "assets" or "nav" or "colors") };

    private void ForbidChange(ScriptNode target) => Report(TemplateErrors.Forbidden, target, $"'{target}' cannot be changed by a theme.");

    private void CheckInclude(ScriptFunctionCall call)
    {
        if (call.Arguments.Count != 1 || call.Arguments[0] is not ScriptLiteral { Value: string name })
            Report(TemplateErrors.UnknownPartial, call, "'include' needs the name of one file of the theme in quotes.");
        else if (!name.StartsWith('_') || !sources.ContainsKey(name))
            Report(TemplateErrors.UnknownPartial, call, $"The theme has no part called '{name}'.",
                NearestName.Find(name, sources.Keys.Where(key => key.StartsWith('_'))) is { } near ? $"Did you mean '{near}'?" : null);
        else if (call.Parent is not ScriptExpressionStatement)
            Forbid(call, "include inside an expression");
    }

    private void Forbid(ScriptNode node, string statement) => Report(TemplateErrors.Forbidden, node, $"'{statement}' cannot be used in a theme.");

    private void Report(Descriptor descriptor, ScriptNode node, string message, string? help = null)
    {
        var start = Math.Clamp(node.Span.Start.Offset, 0, file.Text.Length);
        bag.Report(descriptor, file.At(start, Math.Clamp(node.Span.End.Offset - start + 1, 0, file.Text.Length - start)), message, help);
    }
}
