using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>An address that readers may still have, and the leaflet that took its place.</summary>
/// <param name="Id">Of the leaflet that is gone.</param>
/// <param name="HasPage">True when the library still holds a leaflet at the old address, which says why it was withdrawn.</param>
/// <param name="IsRecalled">True when readers must see that before they go on.</param>
internal sealed record Move(string Id, string Language, Document Target, bool HasPage, bool IsRecalled)
{
    public string Path => $"{Language}/{Id}.html";
}
