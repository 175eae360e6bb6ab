using System.Text;
using ContentKit.Exporting;
using ContentKit.Publishing;
using ContentKit.Text;

// Publishes "path=text" arguments to the library in the first argument, so that a test can kill it at any system call.
var root = args[0];
var plan = args.Skip(1).Select(file => file.Split('=')).Select(parts =>
    new WholeFile(parts[0], Fingerprint.Of(parts[1]), _ => Encoding.UTF8.GetBytes(parts[1]))).ToList();
var request = new PublishRequest(Path.Join(root, "output"), Path.Join(root, ".contentkit"), [], [root], Clean: false, Jobs: 1);
var result = Publisher.Publish(plan, request, progress: null, CancellationToken.None);
foreach (var diagnostic in result.Diagnostics)
    Console.WriteLine($"{diagnostic.Descriptor.Id} {diagnostic.Message}");
return result.HasErrors ? 3 : 0;
