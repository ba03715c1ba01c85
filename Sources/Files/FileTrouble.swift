internal import Glibc

/// Trouble of the machine while reading or writing a file.
public struct FileTrouble: Error, Hashable, Sendable {
  /// What was tried.
  public enum Action: String, Hashable, Sendable {
    case read, list, write, make, rename, remove, lock, sync
    /// To make a folder for work that nobody needs afterwards, into which nobody else may look.
    case makeTemporary
  }

  /// What was tried.
  public let action: Action
  /// The file or folder that it was tried on.
  public let path: String
  /// The system's number for the reason (`errno`).
  public let number: Int32

  /// Trouble with `path`; `number` is the system's `errno`.
  public init(_ action: Action, _ path: String, number: Int32) {
    self.action = action
    self.path = path
    self.number = number
  }
}

extension FileTrouble {
  /// The number for "no such file or folder".
  public static let notThere: Int32 = 2
  /// The number for "not a folder".
  public static let notAFolder: Int32 = 20

  /// The system's own words for the reason.
  public var reason: String { String(cString: strerror(number)) }

  /// The reason in Chinese; where it is a rare one, its number.
  public var chineseReason: String {
    switch number {
    case ENOENT: "文件或文件夹不存在"
    case EACCES, EPERM: "没有权限"
    case ENOSPC, EDQUOT: "磁盘空间不足"
    case EROFS: "所在的磁盘是只读的"
    case EIO: "磁盘读写出错"
    case ENOTDIR: "它不是文件夹，或路径中有一段不是文件夹"
    case EISDIR: "它是文件夹，不是文件"
    case EEXIST: "同名的文件或文件夹已经存在"
    case ENAMETOOLONG: "名称太长"
    case EMFILE, ENFILE: "打开的文件太多"
    case EBUSY, ETXTBSY: "正被别的程序使用"
    case EFBIG: "文件太大"
    case ENOMEM: "内存不足"
    case EINVAL: "它不是普通文件"
    case ELOOP: "符号链接太多或不允许"
    case ESTALE: "网络磁盘上的文件已经变动"
    case ENOTSUP: "所在的磁盘不支持设置权限或加锁"
    default: "系统错误 \(number)"
    }
  }
}
