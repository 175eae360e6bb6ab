using ContentKit.Exporting;
using ContentKit.Publishing.Signatures;

namespace ContentKit.Publishing;

/// <summary>Completes a staged generation: the files that tell of all others, its number, its signature, and last its manifest.</summary>
internal sealed class Sealing(Disk disk, Staging staging, StagedFiles files, PublishRequest request)
{
    private readonly ClosingWriter _writer = new(disk, staging, files, request.Closing.Inputs);

    /// <param name="last">The numbers of the last publish; null for the first.</param>
    /// <param name="isNew">True when something differs from it for certain; else it turns out.</param>
    public SealedGeneration Complete(ManifestNumbers? last, bool isNew)
    {
        var (closing, gathered) = Close();
        var numbers = last is null ? ManifestNumbers.First : isNew ? last.Next : last;
        PublishedFile[] all = [.. files.Carried, .. files.Rendered, .. gathered, .. Write(closing, numbers)];
        if (numbers == last && PublishedFile.HashOf(ManifestOf(all, numbers)) != last.Sha256)
        {
            numbers = last.Next;
            Renumber(all, closing, numbers);
        }
        staging.Settle();
        var manifest = ManifestOf(all, numbers);
        PublishedFile[] signature = request.Signer is { } signer ? [staging.Write(SignatureFile.FileName, signer.Inputs, signer.Sign(BytesOf(manifest)))] : [];
        var listing = HashedFile.Write(disk, staging.Place(Manifest.FileName), Manifest.FileName, Manifest.InputsOf(request), manifest);
        return new SealedGeneration([.. all, .. signature, listing], numbers with { Sha256 = listing.Sha256.ToString() }, closing.Feeds);
    }

    private (Closing Closing, List<PublishedFile> Gathered) Close()
    {
        var (closing, gathered) = (Closing.None, new List<PublishedFile>());
        ParallelLoop.RunAll(request.Jobs,
            () => gathered.AddRange(request.Closing.Gather(_writer).Select(output => _writer.Write(output, 0))),
            () => closing = request.Closing.Plan(_writer));
        return (closing, gathered);
    }

    private PublishedFile[] Write(Closing closing, ManifestNumbers numbers)
    {
        var written = new PublishedFile[closing.Outputs.Length];
        ParallelLoop.Run(written.Length, request.Jobs, i => written[i] = _writer.Write(closing.Outputs[i], numbers.Generation));
        return written;
    }

    /// <param name="all">Those of the closing last.</param>
    private void Renumber(PublishedFile[] all, Closing closing, ManifestNumbers numbers)
    {
        var written = all.AsSpan(all.Length - closing.Outputs.Length);
        for (var i = 0; i < written.Length; i++)
            if (closing.Outputs[i].TellsGeneration)
                written[i] = _writer.Rewrite(closing.Outputs[i], numbers.Generation);
    }

    private Action<Stream> ManifestOf(IReadOnlyList<PublishedFile> all, ManifestNumbers numbers) =>
        stream => Manifest.Write(stream, all, request.Facts, numbers.Generation, numbers.Previous);

    private static byte[] BytesOf(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
