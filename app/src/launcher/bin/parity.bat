@echo off
rem Starts Parity Workbench: with a command on the command line, without one on the desktop.
rem   JAVA_HOME          the Java to run on, 17 or newer; left out: the java on the PATH
rem   PARITY_JAVA_OPTS   further options for it, such as -Xmx4g
setlocal
set "HOME_OF_PARITY=%~dp0.."
set "JAVA=java"
if not defined JAVA_HOME goto run
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto run
echo parity: JAVA_HOME is %JAVA_HOME%, which has no bin\java.exe; set it to a JDK or JRE, 17 or newer 1>&2
exit /b 2
:run
"%JAVA%" -Xmx1g -XX:+UseSerialGC -Dh2.allowedClasses=none ^
    --module-path "%HOME_OF_PARITY%\lib\javafx" --add-modules javafx.controls ^
    -cp "%HOME_OF_PARITY%\lib\*" %PARITY_JAVA_OPTS% ^
    io.github.parityworkbench.app.Main %*
exit /b %ERRORLEVEL%
