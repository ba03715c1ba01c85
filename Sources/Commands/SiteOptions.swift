public import ArgumentParser
public import Evaluation

/// Where the site is.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .customLong("site"),
    help: "站点文件夹，内有 Content 和 Templates / the folder that holds Content and Templates")
  var folder = "."
}

extension CalendarDate: ExpressibleByArgument {
  /// The day that an argument writes as `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}
