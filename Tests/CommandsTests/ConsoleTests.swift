import ArgumentParser
import Diagnostics
import Files
import Glibc
import Testing

@testable import Commands

@Suite struct ConsoleTests {
  @Test func `a result that cannot be written ends with status 2`() throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    try #require(full >= 0)
    defer { close(full) }
    #expect(throws: ExitCode(2)) { try Console(language: .en, output: full).result(zh: "一", en: "one") }
  }

  @Test func `a folder of the site that is not there is trouble`() throws {
    let site = try SiteOptions.parse(["--site", "/nonexistent"])
    #expect(throws: FileTrouble(.list, "/nonexistent", number: ENOENT)) { try site.check() }
  }

  @Test(arguments: [ENOENT, EACCES, ENOSPC, EROFS, EIO, ENOTDIR, EISDIR, ENAMETOOLONG, EMFILE])
  func `the usual reasons are said in Chinese`(_ number: Int32) {
    #expect(!FileTrouble(.read, "x", number: number).chineseReason.contains("系统错误"))
  }
}
