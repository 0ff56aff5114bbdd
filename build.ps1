<#
.SYNOPSIS
Builds, tests, packs or cleans NewsTools. The work is MSBuild's; this only calls it, with Core cmdlets alone.
.EXAMPLE
./build.ps1
Builds the module into the repository's root, ready for Import-Module ./NewsTools.psd1.
.EXAMPLE
./build.ps1 -Task Package
Makes out/NewsTools, ready for a gallery, and out/NewsTools.zip.
#>
[CmdletBinding()]
param(
    [ValidateSet('Build', 'Test', 'Package', 'Clean')]
    [string] $Task = 'Build',

    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Release'
)

$ErrorActionPreference = 'Stop'
$project = "$PSScriptRoot/src/NewsTools/NewsTools.csproj"

switch ($Task) {
    'Build' { dotnet msbuild $project -restore '-t:Build;LayModule' "-p:Configuration=$Configuration" "-p:ModuleFolder=$PSScriptRoot/" -v:minimal -nologo }
    'Test' { dotnet test "$PSScriptRoot/NewsTools.sln" -c $Configuration }
    'Package' { dotnet msbuild $project -restore -t:PackageModule "-p:Configuration=$Configuration" "-p:PackageFolder=$PSScriptRoot/out/" -v:minimal -nologo }
    'Clean' { dotnet msbuild $project -t:CleanModule "-p:ModuleFolder=$PSScriptRoot/" "-p:PackageFolder=$PSScriptRoot/out/" -v:minimal -nologo }
}

exit $LASTEXITCODE
