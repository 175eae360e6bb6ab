using NJsonSchema;
using NJsonSchema.References;

namespace ContentKit.Schemas.Loading;

/// <summary>Resolves references inside one file and can reach neither the disk nor the network.</summary>
internal sealed class OfflineResolver(JsonSchemaAppender appender) : JsonReferenceResolver(appender)
{
    public override Task<IJsonReference> ResolveFileReferenceAsync(string filePath, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("References to files are not followed.");

    public override Task<IJsonReference> ResolveUrlReferenceAsync(string url, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("References to the network are not followed.");
}
