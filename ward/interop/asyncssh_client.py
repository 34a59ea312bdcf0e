"""Steps of the asyncssh client; see asyncssh.ts. Reads the test's places as JSON from standard input."""

import asyncio
import json
import sys

import asyncssh

NAME = "名前 with spaces (1).txt"


async def put_and_get(sftp, at, samples, local):
    await sftp.put(samples["file"], at("a"))
    await sftp.get(at("a"), f"{local}/back")


async def many_requests(sftp, at, samples, local):
    # Far more requests in flight than the default, in blocks that are no power of two.
    await sftp.put(samples["file"], at("a"), block_size=10_007, max_requests=256)
    await sftp.get(at("a"), f"{local}/back", block_size=10_007, max_requests=256)


async def big_blocks(sftp, at, samples, local):
    # Reads of 256 KiB: a server may answer less, but then the client must be able to go on.
    await sftp.put(samples["file"], at("a"), block_size=256 * 1024)
    await sftp.get(at("a"), f"{local}/back", block_size=256 * 1024)


async def tree(sftp, at, samples, local):
    await sftp.put(samples["tree"], at("tree"), recurse=True)
    await sftp.get(at("tree"), f"{local}/tree", recurse=True)


async def keep_times(sftp, at, samples, local):
    await sftp.put(samples["lines"], at("a"), preserve=True)
    await sftp.get(at("a"), f"{local}/back", preserve=True)


async def rename(sftp, at, samples, local):
    await sftp.rename(at("a"), at("b"))
    async with sftp.open(at("c"), "wb") as file:
        await file.write(b"old")
    try:
        await sftp.rename(at("b"), at("c"))
    except asyncssh.SFTPError:
        pass
    else:
        raise AssertionError("the plain rename of SFTP version 3 must not replace a file")
    await sftp.posix_rename(at("b"), at("c"))


async def links(sftp, at, samples, local):
    await sftp.symlink("a", at("link"))
    assert await sftp.readlink(at("link")) == "a"
    assert await sftp.islink(at("link")) and await sftp.isfile(at("link"))
    real = await sftp.realpath(at("."))
    assert (await sftp.realpath(at("link"))).startswith(real), real


async def room(sftp, at, samples, local):
    by_name = await sftp.statvfs(at("."))
    assert by_name.blocks > 0 and by_name.namemax >= 100, by_name
    async with sftp.open(at("a"), "r+b") as file:
        assert (await file.statvfs()).blocks > 0
        await file.write(b"x")
        await file.fsync()
        assert (await file.stat()).size > 1


async def names(sftp, at, samples, local):
    await sftp.put(samples["named"], at(NAME))
    assert NAME in await sftp.listdir(at("."))
    assert [path for path in await sftp.glob(at("名*.txt"))] == [at(NAME)]
    await sftp.get(at(NAME), f"{local}/back")


async def errors(sftp, at, samples, local):
    try:
        await sftp.stat(at("absent"))
    except asyncssh.SFTPNoSuchFile as error:
        assert len(error.reason) > 5, error.reason
    else:
        raise AssertionError("a missing file must be NO_SUCH_FILE")
    try:
        await sftp.open(at("folder/absent"), "wb")
    except asyncssh.SFTPNoSuchFile:
        return
    raise AssertionError("a file in a missing folder must be NO_SUCH_FILE")


async def main():
    step = sys.argv[1]
    if step == "version":
        print(asyncssh.__version__)
        return
    test = json.load(sys.stdin)
    async with asyncssh.connect(
        test["host"],
        test["port"],
        username=test["user"],
        client_keys=[test["key"]],
        known_hosts=test["knownHosts"],
        agent_path=None,
        config=None,
    ) as connection, connection.start_sftp_client() as sftp:
        await globals()[step](sftp, lambda name: f"{test['remote']}/{name}", test["samples"], test["local"])


asyncio.run(main())
