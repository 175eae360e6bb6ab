namespace ContentKit.Exporting.Paper;

/// <summary>A page could not be made into PDF. The message says why, in words for the person who builds.</summary>
public sealed class PdfException(string message, Exception? cause = null) : Exception(message, cause);
