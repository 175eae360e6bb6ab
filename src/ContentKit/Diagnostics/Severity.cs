namespace ContentKit.Diagnostics;

public enum Severity
{
    Information,
    Warning,
    Error,
}
