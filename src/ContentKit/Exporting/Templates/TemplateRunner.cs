using ContentKit.Diagnostics;
using ContentKit.Exporting.Themes;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ContentKit.Exporting.Templates;

/// <summary>Runs a template over a model, with every failure turned into a diagnostic at the template's line.</summary>
internal static class TemplateRunner
{
    /// <summary>The finished run, or null after reporting why it failed.</summary>
    public static OutputContext? Run(Theme theme, string name, OutputKind kind, IScriptObject model, LongDate dates, DiagnosticBag bag)
    {
        var context = new OutputContext(kind, model, dates);
        context.Tags[typeof(Include)] = theme.Templates;
        try
        {
            Include.Evaluate(context, theme.Templates[name], name);
            return context;
        }
        catch (ScriptRuntimeException problem)
        {
            var place = new TemplatePlaces(theme, name, []).Of(problem.Span);
            var descriptor = problem.InnerException is CutShortException || problem is CutShortException ? TemplateErrors.CutShort : TemplateErrors.Failed;
            bag.Report(descriptor, place, descriptor == TemplateErrors.CutShort ? problem.OriginalMessage : TemplateParser.Sentence(Plain(problem.OriginalMessage)));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Functions of the template library let other exceptions escape on bad arguments.
            bag.Report(TemplateErrors.Failed, theme.Sources[name].At(0, 0), TemplateParser.Sentence(problem.Message));
        }
        finally
        {
            context.Stop();
        }
        return null;
    }

    private static string Plain(string? message) => message switch
    {
        null => "the template failed",
        _ when message.Contains("The operation was canceled", StringComparison.OrdinalIgnoreCase) => "the template ran for too long",
        _ => message,
    };
}
