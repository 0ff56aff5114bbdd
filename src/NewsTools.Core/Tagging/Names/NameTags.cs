namespace NewsTools.Tagging.Names;

/// <summary>The outputs of the network: a tag for each token (outside, or at the beginning of or inside a name of a class), then the kinds.</summary>
internal static class NameTags
{
    public const int Outside = 0;

    public const int Person = 0;
    public const int Organization = 1;
    public const int Location = 2;
    public const int Miscellaneous = 3;

    public const int Classes = 4;

    /// <summary>How many tags there are.</summary>
    public const int Count = 1 + (2 * Classes);

    /// <summary>The first kind's output.</summary>
    public const int FirstKind = Count;

    /// <summary>The types of miscellaneous names, in the order of their outputs.</summary>
    public static readonly EntityType[] MiscellaneousKinds =
        [EntityType.Group, EntityType.Event, EntityType.Work, EntityType.Product, EntityType.Law, EntityType.Other];

    /// <summary>The output of a place that was built, after that of any other place.</summary>
    public const int FirstPlaceKind = FirstKind + 6;

    public const int Kinds = 8;

    public static int Beginning(int nameClass) => 1 + (2 * nameClass);

    public static int Inside(int nameClass) => 2 + (2 * nameClass);

    public static int ClassOf(int tag) => (tag - 1) >> 1;

    public static bool IsBeginning(int tag) => (tag & 1) == 1;

    /// <summary>Whether one tag may follow another.</summary>
    public static bool CanFollow(int tag, int previous)
        => tag == Outside || IsBeginning(tag) || previous == tag || previous == tag - 1;
}
