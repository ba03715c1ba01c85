"""Publishing to other machines: a real sshd with rsync, rclone's own servers, and what nginx serves of it."""

import subprocess

from conftest import files_below, need


def test_ssh(make_site, place, ssh):
    site = make_site("site", path=ssh).build()
    target = place / "remote web"
    address = f"target:{target}"
    site.publish(address)
    first = site.digests()
    assert files_below((target / "current").resolve()) == first
    style = target / "current" / "assets" / "style.css"
    number = style.stat().st_ino
    site.records(4).build().publish(address)
    assert files_below((target / "current").resolve()) == site.digests()
    assert style.stat().st_ino == number
    site.publish(address, "--rollback")
    assert files_below((target / "current").resolve()) == first
    assert "Another publication" not in site.publish(address).stderr


def test_what_is_live_by_ssh_and_not_kept_here_is_fetched_to_be_compared(make_site, place, ssh):
    site = make_site("site", path=ssh).build()
    address = f"target:{place / 'remote web'}"
    site.publish(address)
    assert "R201" in site.forget().score("92.50").build().publish(address, status=1).stderr
    site.corrected().build().publish(address)


def test_what_is_live_by_rclone_and_not_kept_here_is_fetched_to_be_compared(make_site, remote_once):
    programs, address, served, _ = remote_once
    site = make_site("site", path=programs).build()
    site.publish(address)
    assert "R201" in site.forget().score("92.50").build().publish(address, status=1).stderr
    site.corrected().build().publish(address)
    assert files_below(served) == site.digests()


def test_ssh_that_nobody_answers(make_site, place, ssh):
    site = make_site("site", path=ssh).build()
    result = site.publish(f"ssh://nobody@127.0.0.1:1{place}/web", status=2)
    assert "ssh did not finish" in result.stderr


def test_rclone(make_site, remote):
    programs, address, served, secret = remote
    site = make_site("site", path=programs).another().build()
    site.publish(address)
    first = site.digests()
    assert files_below(served) == first
    (served / "theirs.html").write_text("x")
    site.withdrawn().build()
    site.publish(address)
    expected = site.digests()
    assert set(first) - set(expected)
    assert files_below(served) == {**expected, "theirs.html": files_below(served)["theirs.html"]}
    result = site.shown_again().publish(address, "--rollback")
    assert {path: digest for path, digest in files_below(served).items() if path != "theirs.html"} == first
    assert secret not in result.stdout + result.stderr + (site.releases / "log.jsonl").read_text()
    assert sorted(file.name for file in (served / ".disclose").iterdir()) == ["live.json"]


def test_rclone_puts_right_what_somebody_changed(make_site, remote_once):
    programs, address, served, _ = remote_once
    site = make_site("site", path=programs).build()
    site.publish(address)
    (served / "index.html").write_text("x")
    site.publish(address)
    assert files_below(served) == site.digests()


def test_rclone_does_not_take_a_file_of_somebody_else(make_site, remote_once):
    programs, address, served, _ = remote_once
    site = make_site("site", path=programs).build()
    site.publish(address)
    page = served / "152501" / "2024" / "xm-04.html"
    page.write_text("theirs")
    assert "xm-04.html" in site.records(4).build().publish(address, status=1).stderr
    assert page.read_text() == "theirs"


def test_rclone_does_not_touch_a_folder_of_somebody_else(make_site, remote_once):
    programs, address, served, _ = remote_once
    served.mkdir()
    (served / "theirs.html").write_text("x")
    assert "theirs.html" in make_site("site", path=programs).build().publish(address, status=1).stderr
    assert [file.name for file in served.iterdir()] == ["theirs.html"]


def test_rclone_goes_on_after_being_stopped_twice(make_site, remote_once):
    """What is being put in stays written down, so that its files are known for ours however often it begins anew."""
    programs, address, served, _ = remote_once
    site = make_site("site", path=programs).build()
    site.publish(address)
    site.another().build()
    (rclone,) = need("rclone")

    def publish_stopped(case, work=""):
        (programs / "rclone").write_text(f'#!/bin/sh\ncase "$*" in {case}) {work} exit 1 ;; esac\nexec {rclone} "$@"\n')
        (programs / "rclone").chmod(0o755)
        return subprocess.run(
            site.command("publish", "--to", address), env=site.environment(), capture_output=True, check=False).returncode

    assert publish_stopped("check*") == 2
    # A server that writes in place holds half a file when the line is gone.
    publish_stopped("rcat*next-*", f"head -c 99 | {rclone} \"$@\";")
    (programs / "rclone").unlink()
    site.publish(address)
    assert files_below(served) == site.digests()
    assert {path.name for path in (served / ".disclose").iterdir()} == {"live.json"}


def test_rclone_clears_away_what_was_half_written(make_site, remote_once):
    programs, address, served, _ = remote_once
    site = make_site("site", path=programs).build()
    site.publish(address)
    (served / ".disclose/next-7K2M-9QXD-04AB-Z1TN-C8WE.json").write_text("{")
    (served / ".disclose/lock").write_text("")
    site.notice("第二版").build().publish(address)
    assert files_below(served) == site.digests()
    assert {path.name for path in (served / ".disclose").iterdir()} == {"live.json"}


def test_rclone_while_another_machine_publishes(make_site, remote_once):
    programs, address, served, _ = remote_once
    site = make_site("site", path=programs).build()
    site.publish(address)
    (served / ".disclose" / "lock").write_text("another machine 1000\n")
    assert "Another publication" in site.notice("二").build().publish(address, status=2).stderr


def test_what_nginx_serves_is_fetched_back(make_site, place, web):
    target = place / "web"
    url = web(target / "current")
    site = make_site("site")
    settings = (site.folder / "Content" / "site.yaml").read_text()
    site.write("Content/site.yaml", f"{settings}发布目标:\n  - {{名称: 门户, 地址: {target}, 网址: '{url}'}}\n")
    site.build().publish("门户")
    assert site.log()[-1]["target"] == "门户"
    fetched = subprocess.run(["curl", "-fs", url + "manifest.json"], capture_output=True, check=True).stdout
    assert fetched == (site.public / "manifest.json").read_bytes()


def test_a_web_server_that_serves_something_else_is_noticed(make_site, place, web):
    target = place / "web"
    (place / "elsewhere").mkdir()
    url = web(place / "elsewhere")
    site = make_site("site")
    settings = (site.folder / "Content" / "site.yaml").read_text()
    site.write("Content/site.yaml", f"{settings}发布目标:\n  - {{名称: 门户, 地址: {target}, 网址: '{url}'}}\n")
    assert "Fetched back" in site.build().publish("门户", status=1).stderr
    assert not (site.releases / "log.jsonl").exists()


def test_a_machine_whose_sync_takes_no_path(make_site, place):
    """Coreutils before 8.24 write out every disk."""
    programs = place / "programs"
    programs.mkdir()
    (programs / "sync").write_text(f"#!/bin/sh\n[ $# = 0 ] || {{ echo 'Usage: sync'; exit 1; }}\necho >>'{place}/synced'\nexec /bin/sync\n")
    (programs / "sync").chmod(0o755)
    site = make_site("site", path=programs).build()
    site.publish(place / "web")
    assert files_below((place / "web/current").resolve()) == site.digests()
    assert (place / "synced").read_text() == "\n\n"


def test_a_line_that_is_gone_switches_nothing(make_site, place, ssh):
    site = make_site("site", path=ssh).build()
    target = place / "web"
    site.publish(f"target:{target}")
    before = files_below((target / "current").resolve())
    # Whoever holds the folder now has taken it after the line of this publication was gone.
    (ssh / "rsync").write_text(f"#!/bin/sh\n/usr/bin/rsync \"$@\" && echo other >'{target}/.disclose/owner'\n")
    (ssh / "rsync").chmod(0o755)
    assert "was gone" in site.notice("第二版").build().publish(f"target:{target}", status=2).stderr
    assert files_below((target / "current").resolve()) == before
    (ssh / "rsync").unlink()
    site.publish(f"target:{target}")
    assert files_below((target / "current").resolve()) == site.digests()


def test_an_object_store(make_site, place, object_store):
    programs, address, fetch = object_store
    site = make_site("site", path=programs).another().build()
    site.publish(address)
    first = site.digests()
    assert fetch(place / "fetched") == first
    site.withdrawn().build().publish(address)
    assert fetch(place / "fetched") == site.digests()
    site.shown_again().publish(address, "--rollback")
    assert fetch(place / "fetched") == first
