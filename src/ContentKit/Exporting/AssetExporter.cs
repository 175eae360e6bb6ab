using ContentKit.Exporting.Themes;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>The files beside the pages: style sheets, scripts, pictures, fonts.</summary>
internal sealed class AssetExporter(Theme theme, Fingerprint tool) : IExporter
{
    public IEnumerable<PlannedOutput> Plan(Site site) =>
        theme.Assets.All.Select(asset => new WholeFile(asset.Path, Fingerprint.Of(tool, asset.Fingerprint), _ => asset.Bytes.ToArray()));
}
