using ContentKit.Diagnostics;

namespace ContentKit.Cli.Printing;

/// <summary>Colours for a terminal; without one, texts stay as they are.</summary>
internal sealed class Palette(bool isOn)
{
    public string Bold(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Good(string text) => Paint("32", text);

    public string Removed(string text) => Paint("1;31", text);

    public string Of(Severity severity, string text) => Paint(severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    }, text);

    private string Paint(string code, string text) => isOn ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
