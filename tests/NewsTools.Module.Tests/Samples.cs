namespace NewsTools.Module.Tests;

/// <summary>Short articles, written for these tests.</summary>
internal static class Samples
{
    public const string Harbour = """
        Port of Larne to double its ferry berths

        LARNE (Reuters) - The port of Larne will double its ferry berths, its director said on Monday (March 5).

        "We have waited ten years for this day," said Helen Marsh, director of the port. "The work begins in June."

        Marsh told reporters that the town would gain 300 jobs. She said the cost was "well within reach".

        Last year the port handled 1.2 million passengers.
        """;

    public const string Council = """
        Council delays vote on tram line

        By Peter Doyle

        The city council put off a vote on the tram line on 12 April 2019 after residents protested.

        "Nobody asked us," said Omar Haddad, who owns a bakery on Mill Street.

        Mayor Ingrid Voss said the council would meet again in May.
        """;
}
