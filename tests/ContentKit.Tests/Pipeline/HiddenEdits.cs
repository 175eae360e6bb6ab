using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>Edits that leave size and date of a file as they were.</summary>
internal static class HiddenEdits
{
    /// <summary>Writes other words of the same length.</summary>
    public static void Edit(string file, string find, string replacement)
    {
        var (date, text) = (File.GetLastWriteTimeUtc(file), File.ReadAllText(file));
        File.WriteAllText(file, text.Replace(find, replacement, StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, date);
        Assert.Equal((date, text.Length), (File.GetLastWriteTimeUtc(file), File.ReadAllText(file).Length));
    }

    /// <summary>Puts another file of the same size and date in the place.</summary>
    public static void Replace(string file, string find, string replacement)
    {
        File.Copy(file, file + ".copy");
        Edit(file + ".copy", find, replacement);
        File.SetLastWriteTimeUtc(file + ".copy", File.GetLastWriteTimeUtc(file));
        File.Move(file + ".copy", file, overwrite: true);
    }

    /// <summary>Gives two files each other's names.</summary>
    public static void Swap(string one, string other)
    {
        File.Move(one, one + ".away");
        File.Move(other, one);
        File.Move(one + ".away", other);
    }
}
