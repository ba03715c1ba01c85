public import ArgumentParser
public import Evaluation
internal import Files

/// Where the site is.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .customLong("site"),
    help: "站点文件夹，内有 Content 和 Templates / the folder that holds Content and Templates")
  var folder = "."

  /// Throws where there is no such folder, or no site in it, before anything is made there.
  func check() throws {
    let tree = DiskTree(root: folder)
    _ = try tree.entries(in: "")
    if try tree.kind(at: "Content") == nil { throw NoSite(folder: folder) }
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// The day that an argument writes as `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}
