using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ContentKit.Exporting.Templates;

/// <summary>Prints another template of the theme in place, so that what it writes is noted at its true position.</summary>
internal static class Include
{
    public static object? Run(OutputContext context, SourceSpan caller, string name)
    {
        if (!context.Templates.TryGetValue(name, out var template))
            throw new ScriptRuntimeException(caller, $"the theme has no file '{name}.sbn'");
        if (context.IncludeDepth >= OutputContext.MaximumIncludes)
            throw new ScriptRuntimeException(caller, $"'{name}' is included more than {OutputContext.MaximumIncludes} levels deep; it may include itself");
        context.IncludeDepth++;
        Evaluate(context, template, name);
        context.IncludeDepth--;
        return null;
    }

    /// <summary>Runs a template to its end mark and takes the mark away.</summary>
    public static void Evaluate(OutputContext context, Template template, string name)
    {
        context.PushSourceFile(name);
        if (template.Page is { } page)
            context.Evaluate(page);
        context.PopSourceFile();
        if (!context.Text.TryTake(TemplateParser.EndMark))
            throw new CutShortException(new SourceSpan(name, default, default), $"'{name}.sbn' stops before its last line.");
    }
}
