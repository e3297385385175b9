@echo off
rem Starts Parity Workbench: with a command on the command line, without one on the desktop.
rem   JAVA_HOME          the Java to run on, 17 or newer; left out: the java on the PATH
rem   PARITY_JAVA_OPTS   further options for it, such as -Xmx4g
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_OF_PARITY=%~dp0.."

set "JAVA=java"
if defined JAVA_HOME goto named
where /q java
if not errorlevel 1 goto found
echo parity: there is no java on the PATH; install Java 17 or newer, or set JAVA_HOME 1>&2
exit /b 2
:named
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto found
echo parity: JAVA_HOME is "%JAVA_HOME:"=%", which has no bin\java.exe; set it to a JDK or JRE, 17 or newer 1>&2
exit /b 2
:found

rem Which command it is: the desktop wants JavaFX on the module path, rules on a large workspace and an
rem import of a large file want the optimising compiler, and everything else is over before that pays.
rem Behind an option of two parts %~1 is the second, whether a blank or an equals sign divides them.
:option
if "%~1"=="--verbose" shift & goto option
if "%~1"=="--workspace" shift & shift & goto option
set "COMMAND=%~1"
set OPTIONS=-XX:TieredStopAtLevel=1
if not defined COMMAND goto desktop
if "%COMMAND%"=="demo" goto desktop
if "%COMMAND%"=="rules" goto full
if "%COMMAND%"=="import" goto file
goto run
:file
shift
if "%~1"=="" goto run
set "SIZE=%~z1"
if not defined SIZE goto file
if %SIZE% GTR 1500000000 goto large
goto file
:desktop
set OPTIONS=--module-path "%HOME_OF_PARITY%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics
goto run
rem For an import it makes as fast a program with less inlined, and takes far less time for it.
:large
set OPTIONS=-XX:FreqInlineSize=50 -XX:InlineSmallCode=700 -XX:MaxInlineLevel=4
goto run
:full
set "OPTIONS="

:run
"%JAVA%" -Xmx1g -XX:+UseSerialGC %OPTIONS% --enable-native-access=ALL-UNNAMED -Dh2.allowedClasses=none ^
    -cp "%HOME_OF_PARITY%\lib\*" %PARITY_JAVA_OPTS% ^
    io.github.parityworkbench.app.Main %*
exit /b %ERRORLEVEL%
