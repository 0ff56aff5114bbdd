using System.Text.RegularExpressions;
using NewsTools.Readers.Dates;

namespace NewsTools.Readers.Html;

/// <summary>Finds when a page was published: linked data, meta elements, marked times, lines near the headline, and last the address.</summary>
internal static partial class PageDates
{
    public static PageDate Find(PageTree tree, Uri? address, int titleBlock, int firstBody, int lastBody)
    {
        bool monthFirst = IsMonthFirst(tree, address);
        VisibleDates dates = new(tree, monthFirst, titleBlock, firstBody, lastBody);
        List<VisibleDate> near = dates.NearTitle();
        DateTimeOffset? modified = MetaDates.Modified(tree, monthFirst)?.Value ?? near.Find(date => date.Label == DateLabel.Changed) switch
        {
            { Label: DateLabel.Changed } changed => changed.Date.Value,
            _ => null,
        };
        return Published(tree, address, dates, near, monthFirst) with { Modified = modified };
    }

    private static PageDate Published(PageTree tree, Uri? address, VisibleDates dates, List<VisibleDate> near, bool monthFirst)
    {
        VisibleDate? visible = VisibleDates.First(near);
        FoundDate? addressed = FromAddress(address ?? Canonical(tree));
        if (MetaDates.Published(tree, monthFirst) is FoundDate stated)
        {
            return visible is VisibleDate earlier && VisibleDates.Agree(near) && IsFirst(earlier, stated, MetaDates.Modified(tree, monthFirst))
                ? new PageDate(earlier.Date.Value, PublishedBasis.Text)
                : new PageDate(InLocalClock(stated, visible?.Date, addressed), PublishedBasis.Metadata);
        }

        if (visible is VisibleDate seen && (addressed is not FoundDate other || Math.Abs((seen.Date.Value.Date - other.Value.Date).Days) <= 1))
        {
            return new PageDate(seen.Date.Value, PublishedBasis.Text);
        }

        if (addressed is FoundDate inferred)
        {
            return new PageDate(inferred.Value, PublishedBasis.Inferred);
        }

        return FromElsewhere(tree, dates, near, monthFirst) is FoundDate found ? new PageDate(found.Value, PublishedBasis.Text) : default;
    }

    /// <summary>Where neither metadata nor headline nor address tell it: what else there is, surest first.</summary>
    private static FoundDate? FromElsewhere(PageTree tree, VisibleDates dates, List<VisibleDate> near, bool monthFirst)
    {
        List<VisibleDate> foot = dates.AtFoot();
        return MetaDates.MadeUp(tree, monthFirst)
            ?? ScriptDates.FromLinkedData(tree.Source)
            ?? DateScanner.First(tree.Linked.Created, monthFirst)
            ?? (VisibleDates.Agree(foot) ? VisibleDates.First(foot)?.Date : null)
            ?? dates.Labelled()?.Date
            ?? ScriptDates.FromState(tree.Source)
            ?? (near.Count == 0 ? dates.Anywhere()?.Date : null)
            ?? ScriptDates.FromCall(tree.Source);
    }

    /// <summary>Whether the page shows an earlier day of publication than metadata that are rewritten with each change: it says so, or they have one moment only.</summary>
    private static bool IsFirst(VisibleDate visible, FoundDate stated, FoundDate? modified)
        => (stated.Value.Date - visible.Date.Value.Date).Days > 1 && modified?.Value.Date != visible.Date.Value.Date
            && (visible.Label == DateLabel.Published || (visible.Score > 6 && modified is FoundDate change && stated.Value >= change.Value));

    /// <summary>A page's own clock: where the metadata is in UTC and the page or its address has the day before or after, that is the publisher's day.</summary>
    private static DateTimeOffset InLocalClock(FoundDate stated, FoundDate? visible, FoundDate? addressed)
    {
        bool isUtc = stated.HasZone && stated.Value.Offset == TimeSpan.Zero;
        foreach (FoundDate local in new[] { visible, addressed }.OfType<FoundDate>())
        {
            if (isUtc && CanBeLocal(stated.Value, local))
            {
                return new DateTimeOffset(local.HasTime ? local.Value.DateTime : local.Value.Date, TimeSpan.Zero);
            }
        }

        return stated.Value;
    }

    /// <summary>West of Greenwich it is still the day before in the morning hours of UTC; east of it the day after in the evening. Two clocks of one moment differ by quarters of an hour.</summary>
    private static bool CanBeLocal(DateTimeOffset utc, FoundDate local)
    {
        int days = (local.Value.Date - utc.Date).Days;
        double hours = (local.Value.DateTime - utc.DateTime).TotalHours;
        double quarters = Math.Abs(hours * 4);
        return ((days == -1 && utc.Hour < 12) || (days == 1 && utc.Hour >= 10))
            && (!local.HasTime || (hours is > -12.5 and < 14.5 && Math.Abs(quarters - Math.Round(quarters)) < 0.2));
    }

    private static FoundDate? FromAddress(Uri? address)
    {
        Match match = AddressDate().Match(address?.AbsolutePath ?? "");
        return match.Success ? DateScanner.First($"{match.Groups[1].Value}-{(match.Groups[2].Success ? match.Groups[2].Value : CalendarNames.Month(match.Groups[3].Value))}-{match.Groups[4].Value}") : null;
    }

    private static Uri? Canonical(PageTree tree)
        => Uri.TryCreate(tree.Meta.Canonical ?? tree.Meta.First("og:url"), UriKind.Absolute, out Uri? uri) ? uri : null;

    /// <summary>Only American pages write the month first in numbers.</summary>
    private static bool IsMonthFirst(PageTree tree, Uri? address)
    {
        string language = tree.Document.DocumentElement?.GetAttribute("lang") ?? tree.Meta.First("og:locale") ?? "";
        if (language.StartsWith("en", StringComparison.OrdinalIgnoreCase) || language.Length == 0)
        {
            string host = address?.Host ?? "";
            string domain = host[(host.LastIndexOf('.') + 1)..];
            return !language.EndsWith("GB", StringComparison.OrdinalIgnoreCase) && domain is "" or "com" or "us" or "gov" or "edu" or "org" or "net" or "mil";
        }

        return false;
    }

    [GeneratedRegex(@"/((?:19|20)\d\d)(?:[/-]?([01]\d|\d(?=[/-]))[/-]?|[/-]([A-Za-z]{3,9})[/-])([0-3]\d|\d(?=\D))(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex AddressDate();
}
