using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Sites;

/// <summary>Problems of contentkit.yml that its schema cannot see.</summary>
public static class SettingsErrors
{
    public static readonly Descriptor TakenName = new("CFG001", "taken-name", Severity.Error)
    {
        Why = "The value written here would never appear on a page.",
        Fix = "Choose another name; to set the emergency number of a region, use 'emergencyNumbers'.",
    };

    public static readonly Descriptor LowContrast = new("CFG008", "low-contrast", Severity.Error)
    {
        Why = "Many readers could not make the words out: people with weak eyes, on a cheap phone, in the sun.",
        Fix = "Choose a darker or lighter tone. The figures are those of WCAG 2.2, 1.4.3 and 1.4.11.",
    };

    public static readonly Descriptor UnknownColor = new("CFG009", "unknown-color", Severity.Error)
    {
        Why = "The pages would keep a colour that the library did not choose.",
        Fix = "Use a colour name of the theme, with a value such as \"#0b4f62\", or one each for 'light' and 'dark'.",
    };

    public static readonly Descriptor UnknownLogo = new("CFG013", "unknown-logo", Severity.Error)
    {
        Why = "Pages would show a broken picture in place of the name of the library.",
        Fix = "Put the file into assets/ of the library and write its name here.",
    };

    public static readonly Descriptor TwiceNamed = new("CFG014", "export-named-twice", Severity.Error)
    {
        Why = "One of the two partners would get what the other one asked for.",
        Fix = "Give each export a name of its own.",
    };

    public static ImmutableArray<Descriptor> All => [TakenName, LowContrast, UnknownColor, UnknownLogo, TwiceNamed];
}
