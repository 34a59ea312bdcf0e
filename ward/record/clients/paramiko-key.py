"""Loads one private key with the class for its type, as many programs on paramiko do."""
import os

import paramiko

kind = getattr(paramiko, os.environ.get("KEY_CLASS", "RSAKey"))
key = kind.from_private_key_file(os.environ["KEY"], password=os.environ.get("PASSPHRASE"))
print(key.get_name())
