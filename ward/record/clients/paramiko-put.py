"""Uploads or downloads one file with paramiko, the way its documentation shows; errors end in a traceback."""
import logging
import os
import sys

import paramiko

env = os.environ
if env.get("VERBOSE"):
    logging.basicConfig(level=logging.DEBUG)
client = paramiko.SSHClient()
client.load_system_host_keys()
if env.get("ACCEPT_NEW"):
    client.set_missing_host_key_policy(paramiko.WarningPolicy())
client.connect(
    env["HOST"],
    port=int(env["PORT"]),
    username=env["LOGIN"],
    key_filename=env.get("KEY") or None,
    password=env.get("PASSWORD"),
    passphrase=env.get("PASSPHRASE"),
    timeout=6,
    allow_agent=bool(env.get("SSH_AUTH_SOCK")),
    look_for_keys=False,
)
if env["ACTION"] == "exec":
    _, out, err = client.exec_command(env["COMMAND"])
    print(out.read().decode(), err.read().decode())
    sys.exit(0)
sftp = client.open_sftp()
if env["ACTION"] == "put":
    sftp.put(env["LOCAL"], env["REMOTE"])
elif env["ACTION"] == "get":
    sftp.get(env["REMOTE"], env["LOCAL"])
else:
    print("\n".join(sftp.listdir(env["REMOTE"])))
print("done")
client.close()
