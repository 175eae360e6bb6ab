using System.Collections.Immutable;

namespace ContentKit.Model;

/// <summary>The fields of a leaflet that the rest of the library may ask for: all but clinical lists and groups. A field may be made anew on each call: hold on to it.</summary>
public abstract class Facts
{
    /// <summary>Every name that the schema allows.</summary>
    public abstract ImmutableArray<string> Names { get; }

    /// <summary>A field; null when there is none of that name.</summary>
    public abstract Value? this[string name] { get; }

    /// <summary>All of them as one group.</summary>
    internal abstract Value All();

    internal static Facts Of(Value group) => new Held(group);

    private sealed class Held(Value group) : Facts
    {
        public override ImmutableArray<string> Names => group.Names;

        public override Value? this[string name] => group[name];

        internal override Value All() => group;
    }
}
