<#
.SYNOPSIS
Ad hoc: everything that stored articles tell of one person: roles, other names, what is said, and when.
.EXAMPLE
./Show-Person.ps1 'Wang Yi' -Database project.db
#>
param(
    [Parameter(Mandatory, Position = 0)]
    [string] $Name,

    [Parameter(Mandatory)]
    [string] $Database
)

"# $Name"
Get-Entity -Name $Name -Type Person -Database $Database | ForEach-Object {
    $aliases = if ($_.Aliases) { " (also $($_.Aliases -join ', '))" } else { '' }
    $role = if ($_.Role) { ", $($_.Role)" } else { '' }
    "- $($_.Title): $($_.Name)$role, named $($_.Count) times$aliases"
}

"# What $Name says"
Get-Quote -Speaker $Name -Database $Database | ForEach-Object {
    $day = if ($_.Published) { $_.Published.ToString('yyyy-MM-dd') } else { 'undated' }
    $mark = if ($_.Kind -eq 'Indirect') { '' } else { '"' }
    "- $day, $($_.Title): $mark$($_.Text)$mark"
}
