internal import Diagnostics
internal import Files

extension ProgressText {
  /// How far a stage of long work on files has come.
  init(_ stage: Headway.Stage, in language: Language) {
    let work =
      switch stage {
      case .copying: ("复制", "Copying")
      case .packing: ("打包", "Packing")
      case .verifying: ("核验", "Verifying")
      case .verifyingWeb: ("核验网页存档", "Verifying the web archive")
      case .restoring: ("恢复", "Restoring")
      case .sending: ("传送", "Sending")
      case .comparing: ("逐一比对", "Comparing")
      case .fetching: ("从网址取回", "Fetching back")
      }
    self.init(work: work, unit: ("个文件", "files"), language: language)
  }
}
