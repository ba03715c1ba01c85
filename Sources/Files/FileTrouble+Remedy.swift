internal import Glibc

extension FileTrouble {
  /// What to do about it, as a sentence without its end.
  public var remedy: String {
    switch number {
    case ENOENT: "See whether the path is written right"
    case EACCES, EPERM: "Let the account that runs this program use it"
    case ENOSPC, EDQUOT, EFBIG: "Make room on its disk"
    case EROFS: "Choose a folder on a disk that can be written to"
    case ENOTDIR: "Name a folder"
    case EISDIR: "Name a file"
    case EIO: "Look after the disk, and take what stands there from a copy"
    default: "See whether it exists, may be used, and the disk has room"
    }
  }

  /// What to do about it in Chinese, as a sentence without its end.
  public var chineseRemedy: String {
    switch number {
    case ENOENT: "请核对路径是否写对"
    case EACCES, EPERM: "请让运行本程序的账户有权使用它"
    case ENOSPC, EDQUOT, EFBIG: "请在它所在的磁盘上腾出空间"
    case EROFS: "请换用可以写入的磁盘上的文件夹"
    case ENOTDIR: "请写文件夹的路径"
    case EISDIR: "请写文件的路径"
    case EIO: "请检查磁盘，并从备份中取回那里的内容"
    default: "请检查它是否存在、是否有权限、磁盘是否已满"
    }
  }
}
