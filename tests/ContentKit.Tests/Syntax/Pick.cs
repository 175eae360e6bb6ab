using CsCheck;

namespace ContentKit.Tests.Syntax;

internal static class Pick
{
    /// <summary>One of some values, each as likely as the others.</summary>
    public static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
