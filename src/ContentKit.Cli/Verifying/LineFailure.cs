namespace ContentKit.Cli.Verifying;

/// <summary>The way to a server failed, which says nothing about what the server holds.</summary>
internal sealed class LineFailure(string message, Exception cause) : Exception(message, cause)
{
    /// <summary>With the words of the first cause: those around it only say that something failed.</summary>
    public static LineFailure Of(Exception problem) => problem.GetBaseException().Message is var words && words.EndsWith('.') ? new(words, problem) : new(words + ".", problem);

    /// <summary>Null for any other problem.</summary>
    public static LineFailure? In(Exception problem) => problem switch
    {
        LineFailure failure => failure,
        AggregateException several => several.InnerExceptions.Select(In).FirstOrDefault(failure => failure is not null),
        _ => null,
    };
}
