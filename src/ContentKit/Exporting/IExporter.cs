using ContentKit.Sites;

namespace ContentKit.Exporting;

/// <summary>Plans the files that one kind of output needs. Exporters plan at the same time.</summary>
internal interface IExporter
{
    IEnumerable<PlannedOutput> Plan(Site site);
}
