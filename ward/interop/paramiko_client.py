"""Steps of the paramiko client; see paramiko.ts. Reads the test's places as JSON from standard input."""

import json
import os
import sys

import paramiko

NAME = "名前 with spaces (1).txt"


def put_and_get(sftp, at, samples, local):
    # `confirm` makes paramiko ask for the size after the upload, as most scripts do.
    sftp.put(samples["file"], at("a"), confirm=True)
    sftp.get(at("a"), f"{local}/back")


def prefetch(sftp, at, samples, local):
    sftp.put(samples["file"], at("a"))
    with sftp.open(at("a"), "rb") as file:
        file.prefetch()
        with open(f"{local}/back", "wb") as out:
            while chunk := file.read(50_000):
                out.write(chunk)


def pipelined(sftp, at, samples, local):
    with open(samples["file"], "rb") as source, sftp.open(at("a"), "wb") as file:
        file.set_pipelined(True)
        while chunk := source.read(100_000):
            file.write(chunk)


def append(sftp, at, samples, local):
    with sftp.open(at("a"), "a") as file:
        file.write(b"more")
    with sftp.open(at("new"), "wx") as file:
        file.write(b"first")
    try:
        sftp.open(at("new"), "wx")
    except IOError:
        return
    raise AssertionError("an exclusive open of a file that exists must fail")


def random_access(sftp, at, samples, local):
    with sftp.open(at("a"), "r+") as file:
        file.seek(1_000_000)
        file.write(b"here")
        file.seek(1_000_000)
        assert file.read(4) == b"here"
        file.truncate(2_000_000)
        assert file.stat().st_size == 2_000_000
        parts = list(file.readv([(0, 10), (1_000_000, 4), (1_999_990, 10)]))
        assert [len(part) for part in parts] == [10, 4, 10] and parts[1] == b"here"


def rename(sftp, at, samples, local):
    sftp.rename(at("a"), at("b"))
    sftp.posix_rename(at("b"), at("c"))
    with sftp.open(at("d"), "w") as file:
        file.write("kept")
    try:
        sftp.rename(at("d"), at("c"))
    except IOError:
        return
    raise AssertionError("the plain rename of SFTP version 3 must not replace a file")


def attributes(sftp, at, samples, local):
    sftp.chmod(at("a"), 0o640)
    sftp.utime(at("a"), (1_600_000_000, 1_500_000_000))
    stat = sftp.stat(at("a"))
    assert stat.st_mode & 0o777 == 0o640 and stat.st_mtime == 1_500_000_000, stat
    sftp.truncate(at("a"), 5)
    assert sftp.lstat(at("a")).st_size == 5


def links(sftp, at, samples, local):
    sftp.symlink("a", at("link"))
    assert sftp.readlink(at("link")) == "a"
    assert sftp.lstat(at("link")).st_mode & 0o170000 == 0o120000
    assert sftp.stat(at("link")).st_mode & 0o170000 == 0o100000


def names(sftp, at, samples, local):
    sftp.put(samples["named"], at(NAME))
    assert NAME in sftp.listdir(at(".")), sftp.listdir(at("."))
    attributes = {entry.filename: entry for entry in sftp.listdir_attr(at("."))}
    assert attributes[NAME].st_size == os.path.getsize(samples["named"])
    sftp.get(at(NAME), f"{local}/back")


def errors(sftp, at, samples, local):
    try:
        sftp.stat(at("absent"))
    except FileNotFoundError:
        pass
    else:
        raise AssertionError("a missing file must be ENOENT")
    sftp.mkdir(at("folder"))
    for step in (lambda: sftp.mkdir(at("folder")), lambda: sftp.remove(at("folder")), lambda: sftp.rmdir(at("absent"))):
        try:
            step()
        except IOError:
            continue
        raise AssertionError("must fail")
    sftp.rmdir(at("folder"))


def main():
    step = sys.argv[1]
    if step == "version":
        print(paramiko.__version__)
        return
    test = json.load(sys.stdin)
    with paramiko.SSHClient() as client:
        client.load_host_keys(test["knownHosts"])
        client.set_missing_host_key_policy(paramiko.RejectPolicy())
        client.connect(
            test["host"],
            test["port"],
            test["user"],
            pkey=paramiko.Ed25519Key.from_private_key_file(test["key"]),
            allow_agent=False,
            look_for_keys=False,
        )
        with client.open_sftp() as sftp:
            globals()[step](sftp, lambda name: f"{test['remote']}/{name}", test["samples"], test["local"])


main()
