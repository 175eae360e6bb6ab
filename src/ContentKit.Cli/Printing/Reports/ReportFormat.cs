namespace ContentKit.Cli.Printing.Reports;

/// <summary>One way to print a report.</summary>
internal sealed record ReportFormat(string Name, Action<Report, TextWriter> Write);
