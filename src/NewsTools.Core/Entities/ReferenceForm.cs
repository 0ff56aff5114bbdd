namespace NewsTools.Entities;

/// <summary>The form in which words refer to someone.</summary>
internal enum ReferenceForm
{
    Name = 0,
    Pronoun,
    RoleNoun,
}
