# packaging\run.ps1 [--yes] [arguments of supine...]: installs what winget can, builds Supine and starts it.
. "$PSScriptRoot\lib\setup.ps1"
$rest = @($args)
if ($rest.Count -and $rest[0] -eq '--yes') { $env:SUPINE_YES = '1'; $rest = @($rest | Select-Object -Skip 1) }
Build-Supine release supine @('-DBUILD_TESTING=OFF')
& "$Top\build\release\app\supine.exe" @rest
exit $LASTEXITCODE
