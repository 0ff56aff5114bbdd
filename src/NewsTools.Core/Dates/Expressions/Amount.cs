using System.Globalization;
using NewsTools.Dates.Values;

namespace NewsTools.Dates.Expressions;

/// <summary>A number of units; a negative number is an inexact one ("several").</summary>
internal readonly record struct Amount(double Count, TimeUnit Unit)
{
    public bool IsVague => Count < 0;

    /// <summary>Whether the number is whole, so that the calendar can be counted by it.</summary>
    public bool IsWhole => Count >= 0 && Count <= 1_000_000 && Count == Math.Floor(Count);

    public bool IsClock => Unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour;

    /// <summary>The ISO 8601 duration.</summary>
    public string ToTimex(Amount? rest = null)
    {
        string value = "P" + (IsClock ? "T" : "") + Part();
        return rest is not { } more ? value : value + (more.IsClock && !IsClock ? "T" : "") + more.Part();
    }

    private string Part()
    {
        (string letter, double factor) = Unit switch
        {
            TimeUnit.Second => ("S", 1),
            TimeUnit.Minute => ("M", 1),
            TimeUnit.Hour => ("H", 1),
            TimeUnit.Week => ("W", 1),
            TimeUnit.Fortnight => ("W", 2),
            TimeUnit.Weekend => ("WE", 1),
            TimeUnit.Month => ("M", 1),
            TimeUnit.Quarter => ("Q", 1),
            TimeUnit.Half => ("M", 6),
            TimeUnit.Season => ("M", 3),
            TimeUnit.Year => ("Y", 1),
            TimeUnit.Decade => IsVague ? ("E", 1) : ("Y", 10),
            TimeUnit.Century => IsVague ? ("C", 1) : ("Y", 100d),
            TimeUnit.Millennium => IsVague ? ("L", 1) : ("Y", 1000),
            _ => ("D", 1d),
        };
        return IsVague ? "X" + letter : Number(Count * factor, letter, IsClock);
    }

    private static string Number(double count, string letter, bool clock)
    {
        double whole = Math.Floor(count);
        double part = count - whole;
        (double factor, string smaller) = letter switch { "Y" => (12, "M"), "H" => (60, "M"), "M" => clock ? (60, "S") : (30, "D"), "W" => (7, "D"), "D" => (24, "H"), _ => (0d, "") };
        if (part < 0.001 || factor == 0)
        {
            return whole.ToString("0", CultureInfo.InvariantCulture) + letter;
        }

        string rest = Math.Round(part * factor).ToString("0", CultureInfo.InvariantCulture) + smaller;
        return (whole > 0 ? whole.ToString("0", CultureInfo.InvariantCulture) + letter : "") + (letter == "D" ? "T" : "") + rest;
    }
}
