"""The preview in a browser, and before clients that mean no good."""

import concurrent.futures
import contextlib
import http.client
import os
import random
import re
import shutil
import signal
import socket
import time

import pytest
from playwright.sync_api import expect

from preview import Preview

TABLE = "Content/152501/2022/evaluations.csv"
PAGE = "152501/2022/xm-01.html"
SCORE = "82.44"
# How many seconds a client waits that would wait for ever, were the preview at fault; a busy machine may be slow.
PATIENCE = 300


@pytest.fixture
def preview(tmp_path):
    with Preview(tmp_path) as preview:
        yield preview


@pytest.fixture
def page(browser):
    page = browser.new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on("console", lambda message: message.type == "error" and "favicon" not in message.location["url"]
            and page.errors.append(message.text))
    yield page
    page.close()


def get(preview, path, method="GET", **headers):
    """The answer to one request: status, header fields, body."""
    connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=PATIENCE)
    connection.putrequest(method, path, skip_host="host" in headers, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    response = connection.getresponse()
    result = response.status, dict(response.getheaders()), response.read()
    connection.close()
    return result


def test_a_changed_score_shows_on_the_open_page(preview, page):
    page.goto(preview.address + PAGE)
    expect(page.locator("main#main")).to_contain_text(SCORE)
    preview.replace(TABLE, SCORE, "83.21")
    expect(page.locator("main#main")).to_contain_text("83.21")
    expect(page.locator("main#main")).not_to_contain_text(SCORE)
    assert not page.errors


@pytest.mark.parametrize("width", [1280, 360])
def test_pages_of_archived_years_are_said_to_be_in_the_built_site(preview, page, width):
    row = f"2024-01,2024,2025-01-01,{'0' * 64},是\n"
    (preview.folder / "Content/snapshots.csv").write_text("名称,年度,归档日期,指纹,本站浏览\n" + row, encoding="utf-8")
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(preview.address + "archive/2024-01/index.html")
    said = page.locator(".disclose-archived")
    expect(said).to_contain_text("run disclose build and open them in the built site.")
    # Nothing lies over it.
    assert said.evaluate("""said => {
      const box = said.getBoundingClientRect();
      return document.elementFromPoint(box.left + 5, box.top + box.height / 2) === said && box.bottom <= innerHeight;
    }""")


def test_an_editor_may_save_by_renaming(preview, page):
    page.goto(preview.address + PAGE)
    for score in ("83.21", "84.32"):
        file = preview.folder / TABLE
        lines = file.read_text(encoding="utf-8").split("\n")
        lines[1] = re.sub(r"\d\d\.\d\d", score, lines[1])
        (file.parent / ".new").write_text("\n".join(lines), encoding="utf-8")
        os.replace(file.parent / ".new", file)
        expect(page.locator("main#main")).to_contain_text(score)


def test_the_page_keeps_its_place(preview, page):
    page.goto(preview.address + "650200/2024/index.html")
    page.evaluate("window.scrollTo(0, 700)")
    preview.replace("Templates/layouts/page.html", "</main>", "<p id=\"mark\">mark</p></main>")
    expect(page.locator("#mark")).to_be_attached()
    page.wait_for_function("Math.abs(window.scrollY - 700) < 2")


def test_faults_show_over_the_last_good_version_and_go_when_mended(preview, page):
    page.goto(preview.address + PAGE)
    preview.replace(TABLE, SCORE, "82.4x")
    overlay = page.locator(".disclose-faults")
    expect(overlay).to_contain_text(TABLE + ":2:")
    expect(overlay.locator("pre").first).to_contain_text("82.4x")
    expect(overlay.locator(".disclose-next").first).not_to_be_empty()
    expect(page.locator("main#main")).to_contain_text(SCORE)
    preview.until_said(TABLE + ":2:")
    preview.replace(TABLE, "82.4x", "82.45")
    expect(overlay).to_have_count(0)
    expect(page.locator("main#main")).to_contain_text("82.45")
    preview.until_said("No errors, ", times=2)
    preview.replace("Templates/pages/evaluation.md", "{{name}}", "{{nmae}}")
    expect(overlay).to_contain_text("Templates/pages/evaluation.md:")
    preview.replace("Templates/pages/evaluation.md", "{{nmae}}", "{{name}}")
    expect(overlay).to_have_count(0)


def test_a_deleted_folder_is_survived(preview, page):
    page.goto(preview.address + PAGE)
    shutil.move(preview.folder / "Content", preview.folder / "away")
    expect(page.locator(".disclose-faults")).to_be_visible()
    shutil.move(preview.folder / "away", preview.folder / "Content")
    expect(page.locator(".disclose-faults")).to_have_count(0)
    shutil.rmtree(preview.folder / "Content" / "152501")
    expect(page.locator("body.not-found")).to_be_attached()


def test_polling_notices_changes_too(tmp_path, page):
    with Preview(tmp_path, "--polling") as preview:
        page.goto(preview.address + PAGE)
        preview.replace(TABLE, SCORE, "83.21")
        expect(page.locator("main#main")).to_contain_text("83.21")


def test_the_editor_sees_what_is_not_public_yet(preview, page):
    preview.replace(TABLE, "编号,", "发布日期,不予公开,编号,")
    file = preview.folder / TABLE
    lines = file.read_text(encoding="utf-8").split("\n")
    lines[1:] = [",," + line if line else line for line in lines[1:]]
    lines[1] = "2027-01-02" + lines[1][0:]
    lines[2] = ",涉密" + lines[2][1:]
    secret = lines[2].split(",")[4]
    file.write_text("\n".join(lines), encoding="utf-8")
    page.goto(preview.address + "152501/index.html")
    expect(page.locator(".disclose-held summary")).to_contain_text("2")
    page.locator(".disclose-held summary").click()
    expect(page.locator(".disclose-held")).to_contain_text("xm-02 withheld: classified")
    assert secret not in page.content()
    page.locator(".disclose-held a").first.click()
    expect(page).to_have_url(re.compile(r"/\.disclose/on/2027-01-02/152501/2022/xm-01\.html$"))
    expect(page.locator(".disclose-day")).to_be_visible()
    expect(page.locator("main#main")).to_contain_text(SCORE)
    page.fill("input[name=date]", "2026-01-01")
    page.locator(".disclose-bar button").click()
    expect(page.locator("body.not-found")).to_be_attached()


def test_findings_are_counted_and_listed(preview, page):
    page.goto(preview.address)
    count = int(page.locator(".disclose-badge b").inner_text())
    (preview.folder / "Content" / "152501" / "2022" / "notes.txt").write_text("x")
    expect(page.locator(".disclose-badge b")).to_have_text(str(count + 1))
    page.locator(".disclose-badge").click()
    expect(page.locator(".disclose-fault", has_text="Content/152501/2022/notes.txt")).to_be_visible()
    expect(page.locator(".disclose-fault")).to_have_count(count + 1)


def test_the_built_site_holds_no_script_of_the_preview(site):
    for file in site.rglob("*"):
        assert not file.is_file() or b"disclose/preview" not in file.read_bytes(), file


def test_standards(preview):
    status, fields, body = get(preview, "/" + PAGE)
    assert status == 200 and fields["Content-Type"] == "text/html; charset=utf-8"
    assert get(preview, "/" + PAGE, if_none_match=fields["ETag"])[0] == 304
    status, head, nothing = get(preview, "/" + PAGE, method="HEAD")
    assert (status, nothing, head["Content-Length"]) == (200, b"", str(len(body)))
    status, part, middle = get(preview, "/" + PAGE, range="bytes=5-9")
    assert (status, middle, part["Content-Range"]) == (206, body[5:10], f"bytes 5-9/{len(body)}")
    assert get(preview, "/assets/style.css")[1]["Content-Type"] == "text/css; charset=utf-8"
    assert get(preview, "/assets/")[0] == get(preview, "/Content/")[0] == 404
    status, fields, _ = get(preview, "/", method="DELETE")
    assert (status, fields["Allow"]) == (405, "GET, HEAD")
    assert get(preview, "/", host="evil.example")[0] == 421
    assert get(preview, "/", host=f"localhost:{preview.port}")[0] == 200


def raw(preview, data):
    """What the server answers to these bytes."""
    answer = b""
    try:
        with socket.create_connection(("127.0.0.1", preview.port), timeout=15) as client:
            client.sendall(data)
            client.shutdown(socket.SHUT_WR)
            while piece := client.recv(65536):
                answer += piece
    except OSError:
        pass
    return answer


def hostile_requests(numbers):
    """Requests that no browser sends."""
    host = b"Host: 127.0.0.1:%d\r\n"
    pieces = [b"..", b"%2e%2e", b"%252e%252e", b"..%2f", b"..%5c", b"\\", b"/", b"//", b"%00", b"%c0%ae", b"etc/passwd",
              b"Package.swift", b"Content", b"site.yaml", b".git/config", b"152501", b"%ff", b"%", b"\xe9\x9d\x92", b"?",
              b"#", b"log.txt", b".disclose", b"on", b"2026-01-01", b"preview.js", b" ", b"\t", b";", b"proc/self/environ"]
    methods = [b"GET", b"HEAD", b"POST", b"PUT", b"TRACE", b"CONNECT", b"get", b"G\x00T", b"", b"A" * 5000]
    for _ in range(400):
        path = b"/" + b"/".join(numbers.choice(pieces) for _ in range(numbers.randint(1, 6)))
        yield numbers.choice(methods + [b"GET"] * 20) + b" " + path + b" HTTP/1.1\r\n" + host + b"Connection: close\r\n\r\n"
    for _ in range(200):
        yield bytes(numbers.randrange(256) for _ in range(numbers.randint(1, 3000))).replace(b"%", b"") + b"\r\n\r\n"
    yield b"GET / HTTP/1.1\r\n" + host + b"X: " + b"a" * 1_000_000 + b"\r\n\r\n"
    yield b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\n" + host + b"\r\n"
    yield b"GET / HTTP/1.1\r\n" + host + b"A: b\r\n" * 100_000 + b"\r\n"
    yield b"POST / HTTP/1.1\r\n" + host + b"Content-Length: 99999999999999999999\r\n\r\n" + b"x" * 100_000
    yield b"GET / HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n"
    yield b"GET / HTTP/1.1\r\n" + host + b"Range: bytes=" + b"0-1," * 3000 + b"\r\n\r\n"
    yield b"GET file:///etc/passwd HTTP/1.1\r\n" + host + b"\r\n"
    yield b"\r\n" * 50_000


def test_hostile_requests_get_nothing_and_stop_nothing(preview, record_property):
    secrets = [b"root:x:", b"swift-tools-version", "网址:".encode(), "编号,".encode(), b"The preview is at", b"PATH="]
    numbers = random.Random(20261121)
    for request in hostile_requests(numbers):
        answer = raw(preview, request.replace(b"%d", b"%d" % preview.port))
        assert not any(secret in answer for secret in secrets), request[:300]
    record_property("hostile requests to the preview", len(list(hostile_requests(numbers))))
    assert get(preview, "/")[0] == 200


def test_slow_clients_hold_nobody_up(preview):
    slow = [socket.create_connection(("127.0.0.1", preview.port), timeout=PATIENCE) for _ in range(50)]
    for byte in b"GET /aaaaaaaaaaaaaaa":
        for client in slow:
            # The preview may have given up a client that has taken so long.
            with contextlib.suppress(OSError):
                client.sendall(bytes([byte]))
        # None of them has asked yet; whoever waited for one would wait for ever.
        assert get(preview, "/")[0] == 200
    for client in slow:
        client.close()


def test_a_thousand_connections_at_once_are_all_answered(preview):
    paths = ["/", "/" + PAGE, "/assets/style.css"]
    # All have connected, and asked what they ask, before the preview looks: how fast either is does not matter.
    preview.process.send_signal(signal.SIGSTOP)
    try:
        clients = [socket.create_connection(("127.0.0.1", preview.port), timeout=PATIENCE) for _ in range(1000)]
        for number, client in enumerate(clients):
            if number % 4:
                host = f"Host: 127.0.0.1:{preview.port}"
                client.sendall(f"GET {paths[number % 3]} HTTP/1.1\r\n{host}\r\nConnection: close\r\n\r\n".encode())
    finally:
        preview.process.send_signal(signal.SIGCONT)
    with concurrent.futures.ThreadPoolExecutor(len(clients)) as threads:
        answers = list(threads.map(until_ended, clients))
    assert [number for number, answer in enumerate(answers) if number % 4 and not answer.startswith(b"HTTP/1.1 200 ")] == []
    assert get(preview, "/")[0] == 200


def until_ended(client):
    """All that comes until the preview ends the connection."""
    with client:
        answer = b""
        while piece := client.recv(65536):
            answer += piece
        return answer


def test_a_thousand_saves_leave_memory_flat(preview):
    scores = [SCORE]

    def save(count):
        for _ in range(count):
            number = len(scores)
            scores.append(f"{60 + number % 40}.{number % 100:02d}")
            preview.replace(TABLE, "," + scores[-2] + ",", "," + scores[-1] + ",")
            end = time.monotonic() + 10
            while scores[-1].encode() not in get(preview, "/" + PAGE)[2]:
                assert time.monotonic() < end, f"save {number} does not show"

    save(200)
    before = preview.memory()
    save(800)
    after = preview.memory()
    print(f"{before:.1f} MiB after 200 saves, {after:.1f} MiB after 1,000")
    assert after < before * 1.1 + 4
