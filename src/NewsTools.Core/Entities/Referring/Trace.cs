namespace NewsTools.Entities.Referring;

/// <summary>What the reader so far knows of one character: where and how it was last referred to.</summary>
internal sealed class Trace(int character)
{
    public int Character { get; } = character;

    public int LastToken { get; private set; } = -1;

    public int LastName { get; private set; } = -1;

    public int Count { get; private set; }

    public bool WasSubject { get; private set; }

    public bool WasSpeaker { get; private set; }

    public bool WasPossessive { get; private set; }

    public bool WasQuoted { get; private set; }

    public bool WasPronoun { get; private set; }

    public void Refer(int token, ReferenceForm form, bool isSubject, bool isSpeaker, bool isPossessive, bool isQuoted)
    {
        LastToken = token;
        LastName = form == ReferenceForm.Name ? token : LastName;
        WasPronoun = form == ReferenceForm.Pronoun;
        WasSubject = isSubject;
        WasSpeaker = isSpeaker;
        WasPossessive = isPossessive;
        WasQuoted = isQuoted;
        Count++;
    }
}
