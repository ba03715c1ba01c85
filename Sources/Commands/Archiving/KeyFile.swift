internal import Archive
internal import Files
internal import Signatures

/// Keys that are named by the path of a PEM file; they are read when they are needed and kept nowhere.
enum KeyFile {
  static func signing(_ path: String) throws -> SigningKey {
    let pem = try bytes(path)
    do throws(SignatureTrouble) {
      return try SigningKey(pem: pem)
    } catch {
      throw ArchiveTrouble.signature(error)
    }
  }

  static func verifying(_ path: String) throws -> VerifyingKey {
    let pem = try bytes(path)
    do throws(SignatureTrouble) {
      return try VerifyingKey(pem: pem)
    } catch {
      throw ArchiveTrouble.signature(error)
    }
  }

  private static func bytes(_ path: String) throws(FileTrouble) -> [UInt8] {
    let isAbsolute = path.hasPrefix("/")
    return try DiskTree(root: isAbsolute ? "/" : ".").bytes(at: isAbsolute ? String(path.dropFirst()) : path)
  }
}
