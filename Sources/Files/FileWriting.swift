internal import Glibc

/// Writing to files that are open.
public enum FileWriting {
  /// Writes all `bytes` to the file that is open as `file`, from where that stands; the system's number for what kept it from
  /// that, nil where nothing did.
  public static func write(_ bytes: RawSpan, to file: Int32) -> Int32? {
    bytes.withUnsafeBytes { bytes in
      var left = bytes
      while !left.isEmpty {
        let count = Glibc.write(file, left.baseAddress, left.count)
        if count < 0 && errno == EINTR { continue }
        // A file that takes nothing and gives no reason would be tried for ever.
        guard count > 0 else { return count < 0 ? errno : EIO }
        left = UnsafeRawBufferPointer(rebasing: left[count...])
      }
      return nil
    }
  }
}
