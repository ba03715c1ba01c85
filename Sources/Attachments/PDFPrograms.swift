internal import Glibc

/// What PDF files hold, through Poppler's programs (text of the pages, document information, XMP metadata, scripts, files
/// within) and qpdf (every text of the objects, and what they do).
public struct PDFPrograms: Sendable {
  /// What one PDF file holds.
  struct Content {
    /// The text of its pages.
    let text: String
    /// Its document information.
    let information: String
    /// Its XMP metadata, as XML.
    let metadata: [UInt8]
    /// Its objects; nil where qpdf is not there or too old to tell.
    let objects: PDFObjects?
    /// The text of its scripts.
    let scripts: String
    /// The files within it.
    let files: [File]
  }

  /// A file within a PDF file; its bytes are nil where it cannot be taken out.
  struct File {
    let name: String
    let bytes: [UInt8]?
  }

  private let folder: String

  /// Programs that stand in `folder`.
  init(folder: String) {
    self.folder = folder
  }

  /// The folder where Debian installs them; nil where one of Poppler's is not there. Without qpdf, objects are left out.
  public static var installed: String? {
    let programs = ["pdftotext", "pdfinfo", "pdfdetach"]
    return programs.allSatisfy { access("/usr/bin/" + $0, X_OK) == 0 } ? "/usr/bin" : nil
  }

  /// What the PDF `bytes` hold, of which no program writes more than `limit` bytes.
  ///
  /// Files without a name carry both ways, so that neither side can wait for the other.
  ///
  /// - Throws: `PDFTrouble` where the programs cannot read them.
  func content(of bytes: [UInt8], limit: Int) throws(PDFTrouble) -> Content {
    guard let input = tmpfile() else { throw PDFTrouble(reason: .damaged) }
    defer { fclose(input) }
    guard fwrite(bytes, 1, bytes.count, input) == bytes.count, fflush(input) == 0 else {
      throw PDFTrouble(reason: .damaged)
    }
    let reading = Reading(folder: folder, input: input, limit: limit)
    if try reading.requiresPassword() { throw PDFTrouble(reason: .encrypted) }
    let text = try reading.output("pdftotext", "-q", "-enc", "UTF-8", "-", "-")
    let information = try reading.output("pdfinfo", "-custom", "-enc", "UTF-8", "-")
    let metadata = try reading.output("pdfinfo", "-meta", "-")
    let objects = try reading.objects()
    let hasScript = objects?.actions.contains(.script) ?? false
    let scripts = hasScript ? try reading.output("pdfinfo", "-js", "-enc", "UTF-8", "-") : []
    let list = try reading.output("pdfdetach", "-list", "-enc", "UTF-8", "/dev/stdin")
    return Content(
      text: String(decoding: text, as: UTF8.self), information: String(decoding: information, as: UTF8.self),
      metadata: metadata, objects: objects, scripts: String(decoding: scripts, as: UTF8.self),
      files: try reading.files(in: String(decoding: list, as: UTF8.self)))
  }

  /// The programs at work on one file.
  private struct Reading {
    let folder: String
    let input: UnsafeMutablePointer<FILE>
    let limit: Int

    /// What `program` writes.
    func output(_ program: String, _ arguments: String...) throws(PDFTrouble) -> [UInt8] {
      let (status, bytes) = try run(program, arguments)
      guard status == 0 else { throw PDFTrouble(reason: .damaged) }
      return bytes
    }

    /// Whether it can only be read with a password, which qpdf answers with 0.
    func requiresPassword() throws(PDFTrouble) -> Bool {
      try run("qpdf", ["--requires-password", "/dev/stdin"]).status == 0
    }

    /// Its objects; nil where qpdf is not there or too old to give them as JSON.
    func objects() throws(PDFTrouble) -> PDFObjects? {
      let (status, json) = try run(
        "qpdf", ["--warning-exit-0", "--json=2", "--json-key=qpdf", "/dev/stdin"])
      return status == 0 ? PDFObjects(json) : nil
    }

    /// The files of a list whose lines are `1: name`.
    func files(in list: String) throws(PDFTrouble) -> [File] {
      var files: [File] = []
      var room = limit
      for line in list.split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[0].drop(while: \.isWhitespace)) else { continue }
        let name = String(parts[1].drop(while: \.isWhitespace))
        let (status, bytes) = try run(
          "pdfdetach", ["-save", String(number), "-o", "/dev/stdout", "/dev/stdin"])
        guard bytes.count <= room else { throw PDFTrouble(reason: .tooLarge) }
        room -= bytes.count
        files.append(File(name: name, bytes: status == 0 ? bytes : nil))
      }
      return files
    }

    /// How `program` ended, and what it wrote.
    private func run(
      _ program: String, _ arguments: [String]
    ) throws(PDFTrouble) -> (status: Int32, bytes: [UInt8]) {
      guard let output = tmpfile() else { throw PDFTrouble(reason: .damaged) }
      defer { fclose(output) }
      rewind(input)
      let status = spawn(program, arguments, input: fileno(input), output: fileno(output))
      if status == 124 || status == 128 + SIGXFSZ { throw PDFTrouble(reason: .tooLarge) }
      rewind(output)
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = fread(&piece, 1, piece.count, output)
        if count == 0 { return (status, bytes) }
        bytes += piece[..<count]
        // Where the signal is ignored, what was written ends at the limit.
        guard bytes.count < limit else { throw PDFTrouble(reason: .tooLarge) }
      }
    }

    /// Starts `program` with limits on its time, its memory and what it writes, and gives its exit status; 127 where it
    /// cannot be started.
    private func spawn(_ program: String, _ arguments: [String], input: Int32, output: Int32) -> Int32 {
      var actions = posix_spawn_file_actions_t()
      guard posix_spawn_file_actions_init(&actions) == 0 else { return 127 }
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_adddup2(&actions, input, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
      var process = pid_t()
      let limits = ["prlimit", "--fsize=\(limit)", "--as=\(4 << 30)", "--core=0"]
      let line = limits + ["timeout", "60", folder + "/" + program] + arguments
      var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
      defer { words.forEach { free($0) } }
      guard posix_spawnp(&process, "prlimit", &actions, nil, &words, environ) == 0 else { return 127 }
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 { if errno != EINTR { return 127 } }
      // The status as waitpid(2) encodes it: the exit status, or the signal that ended it.
      return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
  }
}

/// Why a PDF file cannot be read.
struct PDFTrouble: Error {
  let reason: LeftOut.Reason
}
