using System.Text;

namespace ContentKit.Comparing;

/// <summary>The class and the outward name of each kind of change.</summary>
public static class ChangeKinds
{
    public static ChangeClass ClassOf(ChangeKind kind) => kind switch
    {
        ChangeKind.OtherWording or ChangeKind.Form or ChangeKind.Metadata => ChangeClass.Editorial,
        ChangeKind.OrderChanged or ChangeKind.ClinicalWording => ChangeClass.Clinical,
        _ => ChangeClass.SafetyCritical,
    };

    /// <summary>"number-changed"</summary>
    public static string NameOf(ChangeKind kind) => Kebab(kind.ToString());

    /// <summary>"safety-critical"</summary>
    public static string NameOf(ChangeClass kind) => Kebab(kind.ToString());

    private static string Kebab(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
            words.Append(char.IsAsciiLetterUpper(letter) && words.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        return words.ToString();
    }
}
