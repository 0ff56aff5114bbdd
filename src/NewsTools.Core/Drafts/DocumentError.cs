namespace NewsTools;

/// <summary>Why a document could not be read.</summary>
public enum DocumentError
{
    /// <summary>It is not well-formed, or cut off.</summary>
    Damaged = 0,

    /// <summary>It has no bytes, or no text.</summary>
    Empty,

    /// <summary>No reader knows the format.</summary>
    Unsupported,

    /// <summary>It asks for a password.</summary>
    Encrypted,

    /// <summary>It has pages but no text, such as a scan.</summary>
    NoText,

    /// <summary>It is over the reader's limit, itself or unpacked.</summary>
    TooLarge,

    /// <summary>Its character encoding could not be told.</summary>
    Undecodable,

    /// <summary>It could not be fetched.</summary>
    Unreachable,

    /// <summary>The address is not allowed, or the server refused.</summary>
    Refused,
}
