"""Uploads or downloads one file with asyncssh; errors end in a traceback."""
import asyncio
import os
import warnings

warnings.filterwarnings("ignore")
import asyncssh  # noqa: E402

env = os.environ
if env.get("VERBOSE"):
    import logging

    logging.basicConfig(level="DEBUG")
    asyncssh.set_debug_level(1)


async def main():
    options = {}
    if env.get("KEY"):
        options["client_keys"] = [env["KEY"]]
    if env.get("PASSPHRASE"):
        options["passphrase"] = env["PASSPHRASE"]
    if env.get("PASSWORD"):
        options["password"] = env["PASSWORD"]
    async with asyncssh.connect(
        env["HOST"], int(env["PORT"]), username=env["LOGIN"], connect_timeout=6, **options
    ) as connection:
        async with connection.start_sftp_client() as sftp:
            if env["ACTION"] == "put":
                await sftp.put(env["LOCAL"], env["REMOTE"])
            elif env["ACTION"] == "get":
                await sftp.get(env["REMOTE"], env["LOCAL"])
            else:
                print(await sftp.listdir(env["REMOTE"]))
    print("done")


asyncio.run(main())
