using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Schemas.Patterns;
using ContentKit.Syntax;

namespace ContentKit.Schemas;

/// <summary>One compiled rule set for a value: references are followed, every keyword is enforced.</summary>
internal sealed record SchemaNode
{
    private SchemaShape? _shape;
    private SchemaRoles? _roles;
    private ImmutableArray<string> _clinicalNames, _propertyNames;

    public ValueKinds Kinds { get; init; } = ValueKinds.Any;

    /// <summary>What can pass here: <see cref="Kinds"/> narrowed by the branches of anyOf and oneOf.</summary>
    public ValueKinds Accepts { get; init; } = ValueKinds.Any;

    public string? Title { get; init; }

    public string? Description { get; init; }

    public ImmutableArray<Node> Examples { get; init; } = [];

    public Node? Default { get; init; }

    /// <summary>In the order of the schema file, which is the order in which things are said to a reader.</summary>
    public ImmutableArray<SchemaProperty> Properties { get; init; } = [];

    public FrozenDictionary<string, SchemaNode> ByName { get; init; } = FrozenDictionary<string, SchemaNode>.Empty;

    public ImmutableArray<string> Required { get; init; } = [];

    public ImmutableArray<(Pattern Name, SchemaNode Schema)> PatternProperties { get; init; } = [];

    public bool AllowsOthers { get; init; } = true;

    /// <summary>What fields that <see cref="Properties"/> does not name must be like; null when anything goes.</summary>
    public SchemaNode? Others { get; init; }

    public int MinProperties { get; init; }

    public int MaxProperties { get; init; } = int.MaxValue;

    public SchemaNode? Items { get; init; }

    public int MinItems { get; init; }

    public int MaxItems { get; init; } = int.MaxValue;

    public bool UniqueItems { get; init; }

    public SchemaNode? Contains { get; init; }

    public ImmutableArray<Node> Enum { get; init; } = [];

    public Node? Const { get; init; }

    public Pattern? Pattern { get; init; }

    public TextFormat Format { get; init; }

    /// <summary>In characters as readers count them (code points), like <see cref="MaxLength"/>.</summary>
    public int MinLength { get; init; }

    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>Null when no keyword bounds numbers.</summary>
    public NumberRange? Range { get; init; }

    public ImmutableArray<SchemaNode> AnyOf { get; init; } = [];

    public ImmutableArray<SchemaNode> OneOf { get; init; } = [];

    public ImmutableArray<SchemaNode> AllOf { get; init; } = [];

    public SchemaNode? Not { get; init; }

    public SchemaNode? If { get; init; }

    public SchemaNode? Then { get; init; }

    public SchemaNode? Else { get; init; }

    public ImmutableArray<(string Name, ImmutableArray<string> Needs)> DependentRequired { get; init; } = [];

    /// <summary>The name of the typed value that the group stands for ("timing", "tier").</summary>
    public string? XValue { get; init; }

    /// <summary>The field of the group that a bare text or list stands for.</summary>
    public string? XShorthand { get; init; }

    /// <summary>True for a field whose words a reviewer signs off.</summary>
    public bool IsClinical { get; init; }

    /// <summary>True when nothing but the presence of fields is asked for, as in the branches of "due or every".</summary>
    public bool AsksOnlyForFields { get; init; }

    /// <summary>Worked out when somebody first asks.</summary>
    public SchemaShape Shape => _shape ??= SchemaShape.Of(this);

    /// <summary>Worked out when somebody first asks.</summary>
    public SchemaRoles Roles => _roles ??= SchemaRoles.Of(this);

    /// <summary>In the order of <see cref="Properties"/>.</summary>
    public ImmutableArray<string> PropertyNames => _propertyNames.IsDefault ? _propertyNames = [.. Properties.Select(property => property.Name)] : _propertyNames;

    /// <summary>The fields whose words a reviewer signs off.</summary>
    public ImmutableArray<string> ClinicalNames =>
        _clinicalNames.IsDefault ? _clinicalNames = [.. Properties.Where(property => property.Schema.IsClinical).Select(property => property.Name)] : _clinicalNames;

    /// <summary>The property of that name, here or in a branch; null when there is none.</summary>
    public SchemaNode? Find(string name) =>
        ByName.TryGetValue(name, out var found) ? found : FindIn(AnyOf, name) ?? FindIn(OneOf, name) ?? FindIn(AllOf, name);

    private static SchemaNode? FindIn(ImmutableArray<SchemaNode> branches, string name)
    {
        foreach (var branch in branches)
            if (branch.Find(name) is { } found)
                return found;
        return null;
    }
}
