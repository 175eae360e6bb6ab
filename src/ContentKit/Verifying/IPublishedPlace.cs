namespace ContentKit.Verifying;

/// <summary>Where a publish can be read: a folder, a web server. Asked from any thread.</summary>
public interface IPublishedPlace
{
    /// <summary>As the user wrote it.</summary>
    string Name { get; }

    /// <summary>Null when there is no such file; throws IOException when it cannot be told or read.</summary>
    Stream? Open(string path);

    /// <summary>Every file with '/' between folders, in ordinal order; null where a list cannot be had.</summary>
    IEnumerable<string>? List();
}
