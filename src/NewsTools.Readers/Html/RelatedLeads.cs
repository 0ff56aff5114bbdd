using NewsTools.Readers.Documents;

namespace NewsTools.Readers.Html;

/// <summary>Knows the words with which a line points to other articles or to the paper's services.</summary>
internal static class RelatedLeads
{
    private static readonly HashSet<string> Leads = [.. DataTable.Rows("Html.related-leads.tsv").Select(row => row[0])];

    private static readonly int Longest = Leads.Max(lead => lead.Length);

    /// <summary>Whether a folded line is nothing else.</summary>
    public static bool Is(string folded) => Leads.Contains(folded);

    /// <summary>Whether a folded line opens so.</summary>
    public static bool Opens(string folded)
    {
        for (int end = folded.IndexOf(' ', StringComparison.Ordinal); ; end = folded.IndexOf(' ', end + 1))
        {
            int length = end < 0 ? folded.Length : end;
            if (length > Longest)
            {
                return false;
            }

            if (Leads.Contains(folded[..length]))
            {
                return true;
            }

            if (end < 0)
            {
                return false;
            }
        }
    }
}
