using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>Identifies the code that renders, so that a new version of the tool renders everything anew.</summary>
internal static class ToolVersion
{
    public static readonly Fingerprint Fingerprint = Text.Fingerprint.Of(string.Join(' ',
        typeof(ToolVersion).Module.ModuleVersionId, typeof(Scriban.Template).Module.ModuleVersionId));
}
