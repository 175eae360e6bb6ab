using System.Collections.Immutable;

namespace ContentKit.Rules;

/// <summary>The rules that are written in C#.</summary>
internal static class CodedRules
{
    /// <summary>Every rule of this assembly, sorted by id: to add one is to add its file.</summary>
    public static ImmutableArray<IRule> All { get; } =
    [
        .. typeof(CodedRules).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRule)) && type.GetConstructor([]) is not null)
            .Select(type => (IRule)Activator.CreateInstance(type)!) // only types with such a constructor come this far
            .OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal),
    ];
}
