using System.Numerics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ContentKit.Exporting.Templates;

/// <summary>
/// What a template keeps in variables of its own. Numbers of the template language have no end, and one that grows in a loop takes longer
/// with each step: those beyond 64 bits are refused where they would be kept.
/// </summary>
internal sealed class OwnVariables() : ScriptObject(0, autoImportStaticsFromThisType: false)
{
    private const int MaximumDepth = 8;

    public override bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        RefuseLargeNumbers(value, span, MaximumDepth);
        return base.TrySetValue(context, span, member, value, readOnly);
    }

    private static void RefuseLargeNumbers(object? value, SourceSpan span, int depth)
    {
        if (value is BigInteger)
            throw new ScriptRuntimeException(span, "the number has more than 64 bits");
        IEnumerable<object?>? parts = value is ScriptArray list ? list : value?.GetType() == typeof(ScriptObject) ? ((ScriptObject)value).Values : null;
        if (parts is null)
            return;
        if (depth == 0)
            throw new ScriptRuntimeException(span, "lists lie too deep in other lists");
        foreach (var item in parts)
            RefuseLargeNumbers(item, span, depth - 1);
    }
}
