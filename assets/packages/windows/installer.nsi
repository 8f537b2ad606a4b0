; The installer for Windows: makensis -DVERSION=0.1.0 installer.nsi, with both programs beside this file (see build.ps1).
; For one user, without administrator: nothing outside the user's own folders and registry changes.
Unicode true
!include "MUI2.nsh"

!ifndef VERSION
  !error "say which version: -DVERSION=0.1.0"
!endif
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Creditboard"
; Windows knows a file by its last ending only, so .board.ron comes as .ron.
!define CLASS "Creditboard.Board"

Name "Creditboard"
OutFile "creditboard-${VERSION}-windows-x86_64.exe"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Creditboard"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Creditboard"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Creditboard Setup"
VIAddVersionKey "LegalCopyright" "2026 The Creditboard authors, MIT or Apache-2.0"

!define MUI_ICON "creditboard.ico"
!define MUI_UNICON "creditboard.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\creditboard-window.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"

Section "Creditboard"
  SetOutPath "$INSTDIR"
  ; One for terminals, one that opens no terminal.
  File "creditboard.exe"
  File "creditboard-window.exe"
  File "project.ico"
  File "..\..\..\LICENSE-MIT"
  File "..\..\..\LICENSE-APACHE"
  File "THIRD-PARTY.txt"
  CreateShortcut "$SMPROGRAMS\Creditboard.lnk" "$INSTDIR\creditboard-window.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "Creditboard project"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\project.ico"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\creditboard-window.exe" "%1"'
  ; Offered for .ron, without taking the ending from a program that has it.
  WriteRegNone HKCU "Software\Classes\.ron\OpenWithProgids" "${CLASS}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${KEY}" "DisplayName" "Creditboard"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\creditboard-window.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Creditboard authors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

; Projects, settings and recorded takes stay.
Section "Uninstall"
  Delete "$INSTDIR\creditboard.exe"
  Delete "$INSTDIR\creditboard-window.exe"
  Delete "$INSTDIR\project.ico"
  Delete "$INSTDIR\LICENSE-MIT"
  Delete "$INSTDIR\LICENSE-APACHE"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Creditboard.lnk"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegValue HKCU "Software\Classes\.ron\OpenWithProgids" "${CLASS}"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
