import Diagnostics
import Files
import Glibc
import Testing

@testable import Releases

@Suite struct ReleaseTroubleTests {
  @Test func `a foreign folder is said to stay untouched, in both languages`() {
    let trouble = ReleaseTrouble.foreign(folder: "Public", name: "thesis.docx")
    #expect(trouble.wording(in: .zh).what == "“Public”里有“thesis.docx”，不是本程序生成的，因此不会改动这个文件夹。")
    #expect(trouble.wording(in: .en).what.hasSuffix("so the folder will not be touched."))
  }

  @Test(arguments: [
    (ENOTDIR, "Name a folder", "请写文件夹的路径"), (ENOSPC, "Make room on its disk", "请在它所在的磁盘上腾出空间"),
    (EACCES, "Let the account that runs this program use it", "请让运行本程序的账户有权使用它"),
    (EMFILE, "See whether it exists, may be used, and the disk has room", "请检查它是否存在、是否有权限、磁盘是否已满"),
  ]) func `trouble with a file says what to do about that trouble`(
    number: Int32, english: String, chinese: String
  ) {
    let trouble = ReleaseTrouble.files(FileTrouble(.write, "Public", number: number))
    #expect(trouble.wording(in: .en).next == english + ", then run the command again.")
    #expect(trouble.wording(in: .zh).next == chinese + "，再运行一次这条命令。")
  }
}
