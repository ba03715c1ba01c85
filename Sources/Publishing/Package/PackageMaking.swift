import Archive
import Digests
public import Evaluation
public import Files
import Glibc
public import Releases
public import Signatures

/// Makes a ZIP file that carries a release to a network without a connection.
///
///     site/                        the files, all of them or only those that are new or changed; manifest.json always
///     packed.sha256  whole.sha256  digests of what is packed, and of the whole site, as sha256sum writes them
///     removed.txt                  what the site no longer has
///     package.txt                  what this is and what to do with it
///     verify.sh  verify.ps1        compare files and digests
///     seal/                        signatures of manifest.json with their public keys, where keys were given
public struct PackageMaking: Sendable {
  private let path: String
  private let day: CalendarDate
  private let keys: [SigningKey]

  /// A package at `path`, dated `day`, signed with `keys`.
  public init(_ path: String, day: CalendarDate, keys: [SigningKey]) {
    self.path = path
    self.day = day
    self.keys = keys
  }

  /// Packs `release`, all of it, or with `earlier` only what differs from that.
  ///
  /// - Returns: how many bytes the package has.
  public func make(
    _ release: KeptRelease, since earlier: Manifest?, title: String, headway: Headway = .unheard
  )
    throws -> Int
  {
    let difference = ManifestDifference(from: earlier, to: release.release.manifest)
    let wanted = Set(difference.added + difference.changed)
    let files = release.release.manifest.files.filter { wanted.contains($0.path) }
    let json = release.release.manifest.json
    var package = try ZipPackage(path, day: day)
    try package.add("package.txt", Array(text(release.release, files.count, earlier, title).utf8))
    try package.add("verify.sh", Array(VerifyScripts.shell.utf8))
    // Windows PowerShell takes a script for one in the system's code page unless it begins with this mark.
    try package.add(
      "verify.ps1", [0xEF, 0xBB, 0xBF] + Array(VerifyScripts.powerShell.replacing("\n", with: "\r\n").utf8))
    try package.add("whole.sha256", release.checklist)
    try package.add("packed.sha256", release.checklist(of: files))
    try package.add("removed.txt", difference.removed.lines)
    for key in keys {
      try package.add("seal/\(key.scheme.rawValue)-public.pem", key.verifying.pem)
      try package.add("seal/manifest.json.\(key.scheme.rawValue).sig", try signature(of: json, by: key))
    }
    try package.add("site/" + Manifest.name, json)
    let count = headway.counting(.packing, to: files.count)
    for file in files {
      try package.add("site/" + file.path, try release.bytes(of: file))
      count.add()
    }
    return try package.finish()
  }

  private func signature(of json: [UInt8], by key: SigningKey) throws -> [UInt8] {
    do throws(SignatureTrouble) { return try key.sign(json) } catch { throw ArchiveTrouble.signature(error) }
  }

  private func text(_ release: Release, _ packed: Int, _ earlier: Manifest?, _ title: String) throws -> String
  {
    let kind =
      try earlier.map { earlier in
        let before = try Release(earlier).fingerprint
        return """
          只含与 \(before) 不同的文件：服务器上现在必须是这个版本。
          Only the files that differ from \(before), which must be what stands on the server now.
          """
      } ?? """
        含全部文件。
        All files.
        """
    return """
      \(title)
      指纹 / fingerprint  \(release.fingerprint)
      SHA-256 manifest.json  \(release.digest.hex)
      日期 / date  \(day)
      文件 / files  \(release.manifest.files.count)，包内 / packed \(packed)
      \(kind)

      1. 核对发布包 / check the package:            sh verify.sh        (Windows: verify.ps1)
      2. 把 site 里的文件复制到网站文件夹，index.html 最后复制；删除 removed.txt 列出的文件。
         Copy what is in site into the folder of the website, index.html last; remove what removed.txt lists.
      3. 核对服务器上的网站 / check the site there:  sh verify.sh FOLDER (Windows: verify.ps1 FOLDER)
      4. 显示的指纹应与审批单上的一致。
         The fingerprint shown must be the one on the sign-off sheet.
      \(signatures)
      """
  }

  /// How the signatures are verified where no shell can run `verify.sh`.
  private var signatures: String {
    if keys.isEmpty { return "" }
    let commands = keys.map { key in
      let name = key.scheme.rawValue
      let options = key.scheme == .sm2 ? "-rawin -digest sm3 -pkeyopt distid:1234567812345678" : "-rawin"
      return """
           openssl pkeyutl -verify -pubin -inkey seal/\(name)-public.pem \(options) \
             -in site/manifest.json -sigfile seal/manifest.json.\(name).sig
        """.replacing("\\\n", with: "")
    }
    return """

      5. 签名由 verify.sh 核对。Windows 自带的 PowerShell 不认识 Ed25519 和 SM2，verify.ps1 只核对文件；签名请另用 OpenSSL 3：
         verify.sh verifies the signatures. Windows PowerShell knows neither Ed25519 nor SM2, so verify.ps1 compares files alone;
         verify the signatures with OpenSSL 3:
      \(commands.joined(separator: "\n"))

      """
  }
}
