# Shared by run.ps1 and test.ps1. Not tried on a real Windows machine by this project's checks: the commands are
# those that Qt, vcpkg and Visual Studio document.
$ErrorActionPreference = 'Stop'
$Top = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)

function Stop-With([int] $Code, [string] $Sentence) {
    [Console]::Error.WriteLine($Sentence)
    exit $Code
}

# Installs a program with winget when its command is not there. Asks once for each, not in CI or with --yes.
function Install-Program([string] $Command, [string] $Id, [string] $Why) {
    if (Get-Command $Command -ErrorAction SilentlyContinue) { return }
    [Console]::Error.WriteLine("Supine needs ${Id}: $Why")
    if (-not (Get-Command winget -ErrorAction SilentlyContinue)) { Stop-With 2 "Please install $Id, then call again." }
    if (-not $env:CI -and -not $env:SUPINE_YES) {
        if ((Read-Host 'Install it now? [Y/n]') -notmatch '^(y|yes)?$') { Stop-With 2 'Nothing was installed.' }
    }
    winget install --exact --id $Id --accept-package-agreements --accept-source-agreements
    if ($LASTEXITCODE -ne 0) { Stop-With 2 "$Id could not be installed." }
    $env:Path = [Environment]::GetEnvironmentVariable('Path', 'Machine') + ';' + [Environment]::GetEnvironmentVariable('Path', 'User')
}

# Enters the build environment of Visual Studio's C++ tools, so that Ninja finds the compiler.
function Enter-Compiler {
    if (Get-Command cl -ErrorAction SilentlyContinue) { return }
    $vswhere = "${env:ProgramFiles(x86)}\Microsoft Visual Studio\Installer\vswhere.exe"
    $studio = if (Test-Path $vswhere) { & $vswhere -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath }
    if (-not $studio) {
        Stop-With 2 ('Please install the C++ compiler, then call again: winget install Microsoft.VisualStudio.2022.BuildTools ' +
            '--override "--wait --passive --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"')
    }
    & "$studio\Common7\Tools\Launch-VsDevShell.ps1" -Arch amd64 -HostArch amd64 -SkipAutomaticLocation | Out-Null
}

# The folder of Qt 6.4 or later with Multimedia: what is set, else the newest under C:\Qt.
function Find-Qt {
    if ($env:CMAKE_PREFIX_PATH) { return $env:CMAKE_PREFIX_PATH }
    $found = Get-ChildItem 'C:\Qt\6.*\msvc*_64' -Directory -ErrorAction SilentlyContinue |
        Where-Object { [version] $_.Parent.Name -ge [version] '6.4' } | Sort-Object { [version] $_.Parent.Name } | Select-Object -Last 1
    if ($found) { return $found.FullName }
    Stop-With 2 ('Please install Qt 6.4 or later with Multimedia (https://www.qt.io/download-qt-installer-oss, or vcpkg: ' +
        'vcpkg install qtbase qtmultimedia qttools qttranslations libical gtest) and set CMAKE_PREFIX_PATH to its folder, then call again.')
}

# Configures a preset when there is no build folder yet, and builds a target.
function Build-Supine([string] $Preset, [string] $Target, [string[]] $More = @()) {
    Install-Program cmake Kitware.CMake 'the build system'
    Install-Program ninja Ninja-build.Ninja 'runs the build'
    Enter-Compiler
    $qt = Find-Qt
    $env:CMAKE_PREFIX_PATH = $qt
    $env:Path = "$qt\bin;$env:Path"
    Push-Location $Top
    try {
        if (-not (Test-Path "build\$Preset\build.ninja")) {
            cmake --preset $Preset @More | Out-Host
            if ($LASTEXITCODE -ne 0) { Stop-With 2 'Supine could not be configured; the messages above say what is missing.' }
        }
        cmake --build "build\$Preset" --target $Target | Out-Host
        if ($LASTEXITCODE -ne 0) { Stop-With 1 'Supine could not be built.' }
    } finally { Pop-Location }
}
