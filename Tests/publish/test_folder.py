"""Publishing to a folder: what was approved is what stands there, and nothing else is touched."""

import fcntl
import json
import os
import re
import shutil
import subprocess

import pytest
from conftest import DAY, FILES, PROGRAM, files_below, rows


def live(target):
    return files_below((target / "current").resolve())


def test_the_release_stands_there_byte_for_byte(site, place):
    target = place / "web"
    site.publish(target)
    assert live(target) == site.digests()
    assert (target / "current").readlink().name == site.fingerprint()


def test_the_fingerprint_is_the_start_of_the_digest_of_the_manifest(site, place):
    assert site.fingerprint() in site.publish(place / "web", "--dry-run").stdout


def test_a_dry_run_writes_nothing_but_the_sheet(site, place):
    site.publish(place / "web", "--dry-run")
    assert not (place / "web").exists()
    assert sorted(file.name for file in site.releases.rglob("*") if file.is_file()) == [
        ".lock", f"{site.fingerprint()}.html", "prepared.json"]


def test_releases_stand_side_by_side_and_share_what_did_not_change(site, place):
    target = place / "web"
    site.publish(target)
    first = site.fingerprint()
    site.records(4).build().publish(target)
    assert live(target) == site.digests()
    kept = target / "releases" / first / "assets" / "style.css"
    assert kept.stat().st_ino == (target / "current" / "assets" / "style.css").stat().st_ino
    assert sorted(file.name for file in (target / "releases").iterdir()) == sorted([first, site.fingerprint()])


def test_rollback_puts_the_release_before_back(site, place):
    target = place / "web"
    first = site.publish(target) and site.digests()
    site.notice("第二版").build().publish(target)
    site.publish(target, "--rollback")
    assert live(target) == first
    site.publish(target, "--rollback", site.fingerprint().lower().replace("-", " "))
    assert live(target) == site.digests()
    assert [entry["action"] for entry in site.log()] == ["publish", "publish", "rollback", "rollback"]


def test_rollback_refuses_what_was_withdrawn_since_and_its_dry_run_changes_nothing(site, place):
    target = place / "web"
    site.another().build().publish(target)
    first = live(target)
    site.withdrawn().build().publish(target)
    later = live(target)
    for options in ([], ["--dry-run", "--quiet"]):
        said = site.publish(target, "--rollback", *options, status=1).stderr
        assert "shows 1 records" in said and "152501 2024 xm-90 (Content/152501/2024/corrections.csv:2:" in said
        assert live(target) == later
    said = site.shown_again().publish(target, "--rollback", "--dry-run", "--quiet").stdout
    assert f"{len(first.keys() - later.keys())} new, " in said and "may be shown now" in said
    assert live(target) == later
    assert [entry["action"] for entry in site.log()] == ["publish", "publish"]
    site.publish(target, "--rollback")
    assert live(target) == first


def test_a_published_record_is_withheld_by_two_corrections(site, place):
    """As the manual says; what is published then names it by its id alone."""
    target = place / "web"
    site.another().build().publish(target)
    site.withdrawn().records(3, ["xm-90,河道整治,项目支出,财政评价,水利局,100.00,90.00,万元,91.50,优,一般公共预算,,涉密"])
    refused = site.build().publish(target, status=1).stderr
    assert "R201" in refused and "its field being 不予公开" in refused and "R202" not in refused
    table = site.folder / "Content/152501/2024/corrections.csv"
    table.write_text(table.read_text("utf-8") + "2025-12-01,年度报告,,更正,不予公开,,,一项改为不予公开,一般更正\n", "utf-8")
    site.build().publish(target)
    assert not any("河道整治".encode() in file.read_bytes() for file in (target / "current").resolve().rglob("*.*"))


@pytest.mark.parametrize("change", [",涉密", "2027-01-01,"])
def test_rollback_refuses_what_is_withheld_or_put_off_since(site, place, change):
    target = place / "web"
    site.another().build().publish(target)
    record = "xm-90,河道整治,项目支出,财政评价,水利局,100.00,90.00,万元,91.50,优,一般公共预算,"
    site.records(3, [record + change])
    said = site.publish(target, "--rollback", site.fingerprint(), status=1).stderr
    assert "152501 2024 xm-90 (Content/152501/2024/evaluations.csv:5:" in said


def test_kept_releases_that_were_deleted_are_not_missed(site, place):
    """As somebody does who clears away what was withheld since."""
    target = place / "web"
    site.another().build().publish(target)
    first = site.fingerprint()
    site.withdrawn().build().publish(target)
    shutil.rmtree(target / "releases" / first)
    shutil.rmtree(site.releases / first)
    site.records(4).build().publish(target)
    assert live(target) == site.digests()
    assert "kept" in site.publish(target, "--rollback", first, status=1).stderr


def test_rollback_says_where_faults_kept_it_from_looking(site, place):
    target = place / "web"
    site.publish(target)
    site.notice("第二版").build().publish(target)
    site.write("Content/152501/region.yaml", "发布机构: [\n")
    said = site.publish(target, "--rollback", "--dry-run").stdout
    assert "The content of 152501 has faults" in said


def test_only_the_approved_release_goes_out(site, place):
    target = place / "web"
    approved = site.fingerprint()
    site.notice("偷偷改动").build()
    assert approved in site.publish(target, "--approve", approved, status=1).stderr
    assert not target.exists()
    site.publish(target, "--approve", site.fingerprint())
    assert live(target) == site.digests()
    site.publish(target, "--approve", "not-a-fingerprint", status=2)


def test_what_was_approved_goes_out_as_long_as_nothing_changed(site, place):
    target = place / "web"
    site.publish(target, "--dry-run")
    approved = site.fingerprint()
    assert "as when it was approved" in site.publish(target, "--approve", approved).stdout
    site.publish(target, "--dry-run")
    site.write("Content/152501/region.yaml", FILES["Content/152501/region.yaml"] + "# 改动\n")
    assert "as when it was approved" not in site.publish(target, "--approve", approved).stdout
    site.notice("第二版").build().publish(target, "--dry-run")
    approved = site.fingerprint()
    page = site.public / "index.html"
    text = page.read_text()
    page.unlink()
    page.write_text(text + " ")
    assert "index.html" in site.publish(target, "--approve", approved, status=1).stderr


def test_what_the_content_does_not_give_now_does_not_go_out(site, place):
    page = site.public / "index.html"
    site.notice("改了内容，没有重新生成")
    assert "not what content" in site.publish(place / "web", status=1).stderr
    site.build()
    bytes_ = page.read_bytes()
    page.unlink()
    page.write_bytes(bytes_.replace("预算".encode(), "改动".encode()))
    assert "index.html" in site.publish(place / "web", status=1).stderr
    assert not (place / "web").exists()


def test_errors_of_the_check_block(site, place):
    site.records(3, ["xm-99,某项目,项目支出,财政评价,交通运输局,100.00,-90.00,万元,95.00,优,一般公共预算,,"]).build()
    assert "Errors stand" in site.publish(place / "web", status=1).stderr
    assert not (place / "web").exists()


def test_many_removals_need_a_word(make_site, place):
    others = [f"xm-9{n},河道整治{n},项目支出,财政评价,水利局{n},100.00,90.00,万元,91.50,优,一般公共预算,," for n in range(6)]
    site = make_site("site").records(2, others).build()
    target = place / "web"
    site.publish(target)
    before = live(target)
    withdrawn = [f"2025-12-01,评价结果,xm-9{n},撤下,,,,与另一项评价重复,一般更正" for n in range(6)]
    site.write(
        "Content/152501/2024/corrections.csv",
        "\n".join(["日期,类别,编号,方式,字段,原为,现为,原因,级别", *withdrawn]) + "\n")
    site.records(2).build()
    refused = site.publish(target, "--delete-limit", 5, status=1).stderr
    count = re.search(r"(\d+) files would be removed", refused)[1]
    assert live(target) == before
    site.publish(target, "--delete-limit", count)
    assert live(target) == site.digests()


def test_a_folder_of_somebody_else_is_not_touched(site, place):
    target = place / "web"
    target.mkdir()
    (target / "theirs.html").write_text("x")
    assert "theirs.html" in site.publish(target, status=1).stderr
    assert [file.name for file in target.iterdir()] == ["theirs.html"]


def test_files_of_somebody_else_stay(site, place):
    target = place / "web"
    site.publish(target)
    (target / "theirs.html").write_text("x")
    first = (target / "current").resolve()
    (first / "theirs-too.html").write_text("y")
    assert "theirs-too.html" in site.publish(target).stderr
    for number in range(6):
        site.notice(f"第{number}版").build().publish(target)
    assert (target / "theirs.html").read_text() == "x"
    assert (first / "theirs-too.html").read_text() == "y"
    # Of the releases without such files the last five stay.
    assert len(list((target / "releases").iterdir())) == 6


def test_a_page_that_somebody_changed_is_put_right(site, place):
    target = place / "web"
    site.publish(target)
    page = target / "current" / "index.html"
    before = page.read_bytes()
    page.unlink()
    page.write_bytes(before.replace("第一版".encode(), "第九版".encode()))
    site.publish(target)
    assert page.read_bytes() == before


def test_a_change_in_a_release_does_not_reach_the_next(site, place):
    target = place / "web"
    site.publish(target)
    style = target / "current" / "assets" / "style.css"
    status = style.stat()
    data = style.read_bytes()
    style.write_bytes(bytes([data[0] ^ 1]) + data[1:])
    # The same size and date, so that only the digest shows it.
    os.utime(style, ns=(status.st_atime_ns, status.st_mtime_ns))
    site.records(4).build().publish(target)
    assert live(target) == site.digests()


def test_two_at_once(site, place):
    target = place / "web"
    site.publish(target)
    with open(target / ".disclose" / "lock", "a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert "Another publication" in site.notice("二").build().publish(target, status=2).stderr
    with open(site.releases / ".lock", "a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert "Another publication" in site.publish(target, status=2).stderr
    site.publish(target)
    assert live(target) == site.digests()


def test_in_place_for_shares_without_links(site, place):
    target = place / "share"
    site.publish(f"inplace:{target}")
    first = site.digests()
    assert files_below(target) == first
    site.records(4).build().publish(f"inplace:{target}")
    assert files_below(target) == site.digests()
    site.publish(f"inplace:{target}", "--rollback")
    assert files_below(target) == first


def test_the_log_is_chained_and_a_change_is_noticed(site, place):
    site.publish(place / "web", "--by", "clerk")
    site.notice("第二版").build().publish(place / "web")
    shown = site.run("publish", "--log", day=None).stdout
    assert site.fingerprint() in shown and "clerk" in shown and "2 releases" in shown
    log = site.releases / "log.jsonl"
    log.write_text(log.read_text().replace('"clerk"', '"other"'))
    assert "Line 2" in site.run("publish", "--log", day=None, status=1).stderr
    assert "Line 2" in site.publish(place / "web", status=1).stderr


def test_the_sheet_shows_fingerprint_changes_and_waivers(site, place):
    target = place / "web"
    site.publish(target)
    site.records(4, ["xm-99,某项目,项目支出,财政评价,交通运输局,100.00,90.00,万元,95.00,差,一般公共预算,,"])
    report = json.loads(site.run("check", "--format", "json").stdout)
    position = next(finding["position"] for finding in report["findings"] if finding["code"] == "C111")
    site.write("Content/waivers.csv", f"代码,位置,理由,批准人,有效期至\nC111,{position},原文如此,科长,2099-12-31\n")
    site.build().publish(target, "--dry-run")
    sheet = (site.releases / "sheets" / f"{site.fingerprint()}.html").read_text()
    for text in (site.fingerprint(), "公路养护项目4", "C111", "原文如此", "科长"):
        assert text in sheet, text


def test_the_clock_was_set_back(site, place):
    target = place / "web"
    site.build("2099-01-01").publish(target, day="2099-01-01")
    site.notice("第二版").build()
    result = subprocess.run(
        [part for part in site.command("publish", "--to", target, day=None)], capture_output=True, text=True, check=False)
    assert result.returncode == 1 and "2099-01-01" in result.stderr
    site.publish(target)


def test_what_becomes_public_today_is_said(site, place):
    target = place / "web"
    due = "xm-50,今天到期的项目,项目支出,财政评价,交通运输局,100.00,90.00,万元,91.00,优,一般公共预算,2026-03-01,"
    site.records(3, [due]).build().publish(target)
    assert "今天到期的项目" not in site.publish(target).stdout
    assert "今天到期的项目" in site.build("2026-03-01").publish(target, day="2026-03-01").stdout


def test_no_address_with_a_password_is_taken_or_repeated(site):
    for address in ("ssh://clerk:geheim@host/srv", "rclone::sftp,host=h,pass=geheim:/srv"):
        result = site.publish(address, status=2)
        assert "geheim" not in result.stdout + result.stderr
        assert "password" in result.stderr, result.stderr


def test_a_published_score_does_not_change_without_a_reason(site, place):
    target = place / "web"
    site.publish(target)
    first = live(target)
    site.score("92.50").build()
    refused = site.publish(target, status=1)
    assert "R201" in refused.stderr and "91.50" in refused.stderr and "nothing was published" in refused.stderr
    assert live(target) == first
    site.corrected().build().publish(target)
    assert live(target) == site.digests()
    assert "录入错误" in (target / "current/152501/2024/xm-01.html").read_text()


def test_a_published_evaluation_does_not_go_without_a_reason(site, place):
    target = place / "web"
    site.publish(target)
    table = site.folder / "Content/152501/2024/evaluations.csv"
    table.write_text("\n".join(line for line in table.read_text().splitlines() if not line.startswith("xm-02,")) + "\n")
    site.build()
    assert "R202" in site.publish(target, status=1).stderr


@pytest.mark.parametrize("kind", ["", "inplace:"])
def test_what_is_live_and_not_kept_here_is_fetched_to_be_compared(site, place, kind):
    target = place / "web"
    site.publish(f"{kind}{target}")
    site.forget().score("92.50").build()
    refused = site.publish(f"{kind}{target}", status=1)
    assert "R201" in refused.stderr and "91.50" in refused.stderr
    site.corrected().build().publish(f"{kind}{target}")
    assert (files_below(target) if kind else live(target)) == site.digests()


def test_data_that_somebody_changed_is_not_compared(site, place):
    target = place / "web"
    site.publish(target)
    site.forget().score("92.50").build()
    (target / "current/152501/data/2024.json").write_text("{}")
    refused = site.corrected().build().run("publish", "--to", target, status=2)
    assert "152501/data/2024.json" in refused.stderr and "is not the file that the manifest lists" in refused.stderr


def test_a_package_needs_the_one_before(site, place):
    site.publish(f"package:{place}/a.zip")
    refused = site.forget().notice("二").build().publish(f"package:{place}/a.zip", status=1)
    assert "is not in this site's folder Releases" in refused.stderr


def test_a_region_with_a_new_code_is_compared_with_what_it_was_and_its_addresses_lead_on(make_site, place):
    target = place / "web"
    site = make_site("site")
    divisions = FILES["Content/divisions.csv"]
    content = site.folder / "Content"
    (content / "152501").rename(content / "152509")
    site.write("Content/divisions.csv", divisions + "152509,二连浩特市,current,\n")
    site.build().publish(target)
    before = [path for path in live(target) if path.startswith("152509/") and path.endswith(".html")]
    assert len(before) > 5
    (content / "152509").rename(content / "152501")
    site.write("Content/divisions.csv", divisions + "152509,二连浩特市,retired,152501\n")
    site.score("92.50").build()
    assert "R201" in site.publish(target, status=1).stderr
    site.corrected().build().publish(target)
    for path in before:
        page = (target / "current" / path).read_text(encoding="utf-8")
        way = re.search(r'http-equiv="refresh" content="0; *url=([^"]*)"', page).group(1)
        assert (target / "current" / path).parent.joinpath(way).resolve().is_file(), way
        assert "152501/" in way


def test_a_whole_year_is_withdrawn_with_a_reason_and_restored(site, place):
    target = place / "web"
    site.publish(target)
    first = live(target)
    pages = [path for path in first if path.startswith("152501/2024/")]
    assert len(pages) > 3
    away = site.folder / "away"
    (site.folder / "Content/152501/2024").rename(away)
    site.write("Content/152501/2025/report.md", "---\n标题: 2025年度绩效评价结果\n摘要: 评价。\n---\n")
    site.write("Content/152501/2025/evaluations.csv", rows(1))
    site.build()
    assert "R205" in site.publish(target, "--delete-limit", "1000", status=1).stderr
    away.rename(site.folder / "Content/152501/2024")
    shutil.rmtree(site.folder / "Content/152501/2025")
    site.write(
        "Content/152501/2024/corrections.csv",
        "日期,类别,编号,方式,字段,原为,现为,原因,级别\n2025-12-01,年度报告,,撤下,,,,评价口径有误需要重做,重大更正\n")
    site.build().publish(target, "--delete-limit", "1000")
    now = live(target)
    assert now == site.digests()
    for path in pages:
        page = (target / "current" / path).read_text(encoding="utf-8")
        assert "评价口径有误需要重做" in page and "2025-12-01" in page
    for path in now:
        data = (target / "current" / path).read_bytes().decode(errors="replace")
        assert "公路养护" not in data and "91.50" not in data, path
    assert "评价口径有误需要重做" in (target / "current/152501/corrections.html").read_text(encoding="utf-8")
    assert "评价口径有误需要重做" in (target / "current/feed.xml").read_text(encoding="utf-8")
    corrections = json.loads((target / "current/152501/data/corrections.json").read_text(encoding="utf-8"))["corrections"]
    assert [(entry["kind"], entry["step"]) for entry in corrections] == [("年度报告", "撤下")]
    # A snapshot of it holds nothing of the year either, and makes the same notices.
    words = ["--site", site.folder, "--lang", "en"]
    subprocess.run([PROGRAM, "archive", "create", *words, "--date", DAY], check=True, capture_output=True)
    verified = subprocess.run(
        [PROGRAM, "archive", "verify", "--rebuild", *words], check=True, capture_output=True, text=True).stdout
    assert "passed       the content makes the same site again" in verified
    for file in (site.folder / "Archive").rglob("*"):
        assert not file.is_file() or "公路养护".encode() not in file.read_bytes(), file
    table = site.folder / "Content/152501/2024/corrections.csv"
    table.write_text(table.read_text("utf-8") + "2025-12-02,年度报告,,恢复公开,,,,重做完成,一般更正\n", encoding="utf-8")
    site.build().publish(target, "--delete-limit", "1000")
    assert set(first) <= set(live(target))


def test_archiving_what_was_never_published_is_remarked(site, place):
    target = place / "www"
    site.build()
    assert "A106" not in site.run("archive", "create", "--year", "2024").stderr
    site.publish(target, "--dry-run")
    site.publish(target, "--approve", site.fingerprint())
    assert "A106" not in site.run("archive", "create", "--year", "2024").stderr
    site.notice("第二版").build()
    remarked = site.run("archive", "create", "--year", "2024").stderr
    assert f"Public: warning A106: This site (fingerprint {site.fingerprint()}) was never published" in remarked
