#!/bin/bash
# Lets FileZilla connect on a screen that nobody sees, and prints its message log.
# Dialogs are answered with Return; FZ_SECONDS is how long it may take.
set -u
config="$HOME/.config/filezilla"
rm -rf "$config"; mkdir -p "$config"
log="$config/messages.log"
type=5; keyfile="<Keyfile>${KEY:-}</Keyfile>"; pass=""
if [ -n "${PASSWORD:-}" ]; then type=1; keyfile=""; pass="<Pass encoding=\"base64\">$(printf %s "$PASSWORD" | base64)</Pass>"; fi
cat > "$config/filezilla.xml" <<X
<?xml version="1.0"?><FileZilla3 version="3.63.0" platform="*nix"><Settings>
<Setting name="Logging file">$log</Setting><Setting name="Update Check">0</Setting><Setting name="Greeting version">3.63.0</Setting>
<Setting name="Greeting resources">0</Setting><Setting name="Number of Reconnects">${RETRIES:-0}</Setting><Setting name="Reconnect delay">1</Setting><Setting name="Timeout">10</Setting>
<Setting name="Disable update check">1</Setting><Setting name="Logging Debug Level">${DEBUG:-0}</Setting></Settings></FileZilla3>
X
cat > "$config/sitemanager.xml" <<X
<?xml version="1.0"?><FileZilla3 version="3.63.0" platform="*nix"><Servers><Server><Host>$HOST</Host><Port>$PORT</Port><Protocol>${PROTOCOL:-1}</Protocol>
<Type>0</Type><User>$LOGIN</User>$pass$keyfile<Logontype>$type</Logontype><Name>archive</Name></Server></Servers></FileZilla3>
X
Xvfb :77 -screen 0 1024x768x24 >/dev/null 2>&1 &
x=$!
export DISPLAY=:77
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -S /tmp/.X11-unix/X77 ] && break; sleep 0.2; done
filezilla -c 0/archive >/dev/null 2>&1 &
fz=$!
for _ in $(seq "${FZ_SECONDS:-7}"); do
  sleep 1
  xdotool key Return >/dev/null 2>&1
done
kill "$fz" 2>/dev/null
sleep 0.3
kill "$x" 2>/dev/null
wait 2>/dev/null
cat "$log"
