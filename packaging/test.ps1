# packaging\test.ps1 [--yes] [arguments of ctest...]: builds Supine with warnings as errors and runs every test.
. "$PSScriptRoot\lib\setup.ps1"
$rest = @($args)
if ($rest.Count -and $rest[0] -eq '--yes') { $env:SUPINE_YES = '1'; $rest = @($rest | Select-Object -Skip 1) }
Build-Supine ci all
Push-Location $Top
try { ctest --preset ci --no-tests=error @rest } finally { Pop-Location }
exit $LASTEXITCODE
