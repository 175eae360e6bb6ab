using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Themes;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ContentKit.Exporting.Templates;

/// <summary>Runs a template over a model, with every failure turned into a diagnostic at the template's line.</summary>
internal static partial class TemplateRunner
{
    /// <summary>False after reporting why it failed: then the context holds a part of a page and must not be used again.</summary>
    public static bool Run(Theme theme, string name, OutputContext context, OutputKind kind, IScriptObject model, LongDate dates, DiagnosticBag bag)
    {
        context.Start(kind, model, dates);
        try
        {
            Include.Evaluate(context, theme.Templates[name], name);
            return true;
        }
        catch (ScriptRuntimeException problem)
        {
            var place = new TemplatePlaces(theme, name, []).Of(problem.Span);
            var descriptor = problem.InnerException is CutShortException || problem is CutShortException ? TemplateErrors.CutShort : TemplateErrors.Failed;
            bag.Report(descriptor, place, descriptor == TemplateErrors.CutShort ? problem.OriginalMessage : Plain(problem.OriginalMessage));
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
        return false;
    }

    /// <summary>The messages that theme authors meet most, in words that need no knowledge of the template language.</summary>
    private static string Plain(string? message)
    {
        if (message is null)
            return "The template failed.";
        if (message.Contains("The operation was cancel", StringComparison.OrdinalIgnoreCase))
            return "The template ran for too long.";
        if (message.Contains("iteration limit", StringComparison.Ordinal))
            return "A loop of the template does not come to an end.";
        return UnknownName().Match(message) is { Success: true } name ? $"Nothing here is called '{name.Groups[1].Value}'." : TemplateParser.Sentence(message);
    }

    [GeneratedRegex(@"(?:Cannot get member with name |The variable or function `)(\w+(?:\.\w+)*)")]
    private static partial Regex UnknownName();
}
