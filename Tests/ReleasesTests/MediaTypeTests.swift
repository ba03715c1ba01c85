import Files
import Testing

@Suite struct MediaTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("assets/style.CSS", "text/css; charset=utf-8"),
    ("data/all.sqlite", "application/vnd.sqlite3"), ("报告.ofd", "application/ofd"),
    ("a.b/报告.PDF", "application/pdf"),
    ("附件.rar", "application/vnd.rar"), ("favicon.ico", "image/x-icon"), ("feed.atom", "application/atom+xml"),
    ("附件.et", "application/octet-stream"), ("a.b/LICENSE", "application/octet-stream"),
    ("", "application/octet-stream"), ("a.", "application/octet-stream"),
  ])
  func `a file is what the ending of its name says`(path: String, type: String) {
    #expect(MediaType.of(path) == type)
  }
}
