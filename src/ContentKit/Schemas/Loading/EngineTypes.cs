using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using NJsonSchema;

namespace ContentKit.Schemas.Loading;

/// <summary>
/// The collections in NJsonSchema's model of a schema. It makes them by reflection, so a program that is compiled to native code must be told to
/// keep them; .ci/native loads a schema that needs each.
/// </summary>
internal static class EngineTypes
{
    private const DynamicallyAccessedMemberTypes All = DynamicallyAccessedMemberTypes.All;

    [DynamicDependency(All, typeof(Collection<string>))]
    [DynamicDependency(All, typeof(List<string>))]
    [DynamicDependency(All, typeof(List<object>))]
    [DynamicDependency(All, typeof(List<JsonSchema>))]
    [DynamicDependency(All, typeof(ICollection<string>))]
    [DynamicDependency(All, typeof(ICollection<object>))]
    [DynamicDependency(All, typeof(ICollection<JsonSchema>))]
    [DynamicDependency(All, typeof(Dictionary<string, object>))]
    [DynamicDependency(All, typeof(Dictionary<string, JsonSchema>))]
    [DynamicDependency(All, typeof(Dictionary<string, JsonSchemaProperty>))]
    [DynamicDependency(All, typeof(IDictionary<string, object>))]
    [DynamicDependency(All, typeof(IDictionary<string, JsonSchema>))]
    [DynamicDependency(All, typeof(IDictionary<string, JsonSchemaProperty>))]
    [DynamicDependency(All, typeof(ICollection<KeyValuePair<string, object>>))]
    [DynamicDependency(All, typeof(ICollection<KeyValuePair<string, JsonSchema>>))]
    [DynamicDependency(All, typeof(ICollection<KeyValuePair<string, JsonSchemaProperty>>))]
    public static void Keep()
    {
    }
}
