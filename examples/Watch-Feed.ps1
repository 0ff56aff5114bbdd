<#
.SYNOPSIS
Runs unattended: fetches feeds, and writes the new quotations of watched speakers as CSV and JSON Lines.
.DESCRIPTION
Uses PowerShell's Core cmdlets alone, so that newstools runs it as well as pwsh. Running it again adds only what is new; two runs at once do
not collide: the second ends with exit code 3.

cron            */15 * * * * newstools -File /opt/news/Watch-Feed.ps1 -Feed https://news.example/rss -Speaker 'Wang Yi' -Folder /var/news
systemd timer   OnCalendar=*:0/15 with ExecStart=/usr/local/bin/newstools -File /opt/news/Watch-Feed.ps1 … -Folder /var/news
Task Scheduler  schtasks /Create /SC MINUTE /MO 15 /TN NewsWatch /TR "newstools -File C:\News\Watch-Feed.ps1 … -Folder C:\News"
.EXAMPLE
newstools -File Watch-Feed.ps1 -Feed https://news.example/rss -Speaker 'Wang Yi' -Folder /var/news
#>
param(
    # Feeds: addresses or files, separated by commas or given as an array.
    [Parameter(Mandatory)]
    [string[]] $Feed,

    # Speakers to watch; wildcards allowed.
    [string[]] $Speaker = '*',

    # Where the database, the results and the lock live.
    [Parameter(Mandatory)]
    [string] $Folder,

    # Allows feeds on this machine's own network.
    [switch] $AllowPrivateNetwork
)

$ErrorActionPreference = 'Continue'
$null = [IO.Directory]::CreateDirectory($Folder)
$database = [IO.Path]::Combine($Folder, 'articles.db')
$csv = [IO.Path]::Combine($Folder, 'quotes.csv')
$lines = [IO.Path]::Combine($Folder, 'quotes.jsonl')

try {
    $lock = [IO.File]::Open([IO.Path]::Combine($Folder, 'lock'), 'OpenOrCreate', 'ReadWrite', 'None')
}
catch {
    [Console]::Error.WriteLine("Another run is at work in '$Folder'.")
    exit 3
}

function ConvertTo-Cell($value) { '"' + "$value".Replace('"', '""') + '"' }

try {
    if (-not [IO.File]::Exists($csv)) {
        [IO.File]::WriteAllText($csv, "Published,Source,Speaker,Role,Quote,Location`n")
    }

    $addresses = $Feed | ForEach-Object { $_ -split ',' }
    Import-Article -Feed $addresses -Database $database -AllowPrivateNetwork:$AllowPrivateNetwork |
        Where-Object Status -in 'Imported', 'Updated' |
        Get-Quote -Speaker $Speaker |
        ForEach-Object {
            $day = if ($_.Published) { $_.Published.ToString('yyyy-MM-dd') } else { '' }
            $cells = $day, $_.Source, $_.Speaker, $_.SpeakerRole, $_.Text, $_.Location | ForEach-Object { ConvertTo-Cell $_ }
            [IO.File]::AppendAllText($csv, ($cells -join ',') + "`n")
            $record = [ordered]@{ published = $day; source = $_.Source; speaker = $_.Speaker; text = $_.Text; location = $_.Location }
            [IO.File]::AppendAllText($lines, [Text.Json.JsonSerializer]::Serialize($record, $record.GetType()) + "`n")
            $_
        }
}
finally {
    $lock.Dispose()
}
