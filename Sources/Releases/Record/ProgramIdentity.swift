import CSync
public import Digests
import Files
import Glibc

/// What tells this program, with the libraries it runs on, from every other version: its output may differ.
public enum ProgramIdentity {
  /// The digest of the build ids of the program and of all libraries that were loaded with it; of one without a build id
  /// the bytes of its file count.
  ///
  /// It is made once, because further libraries may be loaded on the way.
  ///
  /// - Throws: trouble of the machine with such a file.
  public static func digest() throws -> Digest { try made.get() }

  private static let made = Result {
    let digester = try Digester(.sha256)
    var stream = digester.stream()
    for object in Set(loaded()).sorted(by: { ($0.name, $0.buildID) < ($1.name, $1.buildID) }) {
      stream.append(Array("\(object.name)\n\(object.buildID)\n".utf8))
      guard object.buildID.isEmpty else { continue }
      let (folder, name) = SitePath.split(object.path.isEmpty ? "/proc/self/exe" : object.path)
      stream.append(try DiskTree(root: folder).bytes(at: name))
    }
    return stream.finish()
  }

  /// The program itself, whose path is empty, or a library.
  struct Object: Hashable {
    let path: String
    /// In hexadecimal digits; empty where the linker gave none.
    let buildID: String

    /// Its name wherever it is installed.
    var name: String { SitePath.split(path).name }
  }

  /// The program and its libraries, as the dynamic linker lists them.
  static func loaded() -> [Object] {
    var objects: [Object] = []
    withUnsafeMutablePointer(to: &objects) { found in
      _ = dl_iterate_phdr(
        { info, _, found in
          guard let info, let found else { return 0 }
          let path = String(cString: info.pointee.dlpi_name)
          // The kernel's own, which has no file and no part in any page.
          if path.hasPrefix("linux-vdso") { return 0 }
          found.assumingMemoryBound(to: [Object].self).pointee
            .append(Object(path: path, buildID: ProgramIdentity.buildID(of: info.pointee)))
          return 0
        }, found)
    }
    return objects
  }

  /// The note `GNU` of kind 3 in one of the segments of notes (`man 5 elf`).
  private static func buildID(of object: dl_phdr_info) -> String {
    for index in 0..<Int(object.dlpi_phnum) {
      let segment = object.dlpi_phdr[index]
      guard segment.p_type == 4,
        let start = UnsafeRawPointer(bitPattern: UInt(object.dlpi_addr) + UInt(segment.p_vaddr))
      else { continue }
      var rest = UnsafeRawBufferPointer(start: start, count: Int(segment.p_memsz))[...]
      while rest.count >= 12 {
        let at = rest.startIndex
        let numbers = (0..<3).map {
          Int(rest.base.loadUnaligned(fromByteOffset: at + 4 * $0, as: UInt32.self))
        }
        let (name, note) = ((numbers[0] + 3) & ~3, (numbers[1] + 3) & ~3)
        guard rest.count >= 12 + name + note else { break }
        let id = rest[(at + 12 + name)..<(at + 12 + name + numbers[1])]
        if numbers[2] == 3, rest[(at + 12)..<(at + 12 + numbers[0])].elementsEqual("GNU\0".utf8) {
          return Digest(bytes: Array(id)).hex
        }
        rest = rest[(at + 12 + name + note)...]
      }
    }
    return ""
  }
}
