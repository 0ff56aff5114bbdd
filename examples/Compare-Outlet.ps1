<#
.SYNOPSIS
Compares outlets: for each source, how many articles, quotations and speakers, and how much of the quoting is in the speakers' own words.
.EXAMPLE
./Compare-Outlet.ps1 -Database project.db
.EXAMPLE
newstools -File Compare-Outlet.ps1 -Database project.db -Since 2018-01-01
#>
param(
    [Parameter(Mandatory)]
    [string] $Database,

    [datetime] $Since
)

$range = @{}
if ($PSBoundParameters.ContainsKey('Since')) { $range.Since = $Since }

$outlets = [ordered]@{}
Get-Article -Database $Database @range | ForEach-Object {
    $source = if ($_.Source) { $_.Source } else { '(unknown)' }
    if (-not $outlets.Contains($source)) {
        $outlets[$source] = @{ Articles = 0; Quotes = 0; Direct = 0; Speakers = [Collections.Generic.HashSet[string]]::new() }
    }

    $outlet = $outlets[$source]
    $outlet.Articles++
    $_ | Get-Quote | ForEach-Object {
        $outlet.Quotes++
        if ($_.Kind -eq 'Direct') { $outlet.Direct++ }
        if ($_.Speaker) { $null = $outlet.Speakers.Add($_.Speaker) }
    }
}

foreach ($source in $outlets.Keys) {
    $outlet = $outlets[$source]
    [pscustomobject]@{
        Source = $source
        Articles = $outlet.Articles
        QuotesPerArticle = [Math]::Round($outlet.Quotes / $outlet.Articles, 1)
        DirectPercent = if ($outlet.Quotes) { [Math]::Round(100 * $outlet.Direct / $outlet.Quotes) } else { 0 }
        Speakers = $outlet.Speakers.Count
    }
}
