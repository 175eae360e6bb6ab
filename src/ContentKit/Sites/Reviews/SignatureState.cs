namespace ContentKit.Sites.Reviews;

public enum SignatureState
{
    Signed,
    Unsigned,

    /// <summary>The content is not what was signed off.</summary>
    Changed,
}
