# Builds the installer for Windows. Not run yet: see the README.
# Needs Rust (msvc), and NSIS with makensis in PATH. Run in the folder of the project.
$ErrorActionPreference = 'Stop'
$here = 'assets/packages/windows'
$version = (Select-String -Path Cargo.toml -Pattern '^version = "(.*)"' | Select-Object -First 1).Matches[0].Groups[1].Value

# The program for terminals; then the same program once more, linked so that a double click opens no terminal.
cargo build --release --locked
if ($LASTEXITCODE) { exit $LASTEXITCODE }
Copy-Item target/release/creditboard.exe "$here/creditboard.exe"
cargo rustc --release --locked --bin creditboard -- -C link-args="/SUBSYSTEM:WINDOWS /ENTRY:mainCRTStartup"
if ($LASTEXITCODE) { exit $LASTEXITCODE }
Copy-Item target/release/creditboard.exe "$here/creditboard-window.exe"

& "$here/creditboard.exe" licences | Out-File -Encoding utf8 "$here/THIRD-PARTY.txt"
makensis "-DVERSION=$version" "$here/installer.nsi"
exit $LASTEXITCODE
