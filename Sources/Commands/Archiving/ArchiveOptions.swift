public import Archive
public import ArgumentParser

/// Where the snapshots are.
struct ArchiveOptions: ParsableArguments {
  @OptionGroup var site: SiteOptions

  @Option(help: "归档文件夹，默认为站点下的 Archive / the folder of the snapshots (default: Archive)")
  var archive: String?

  /// The folder of the snapshots.
  var folder: ArchiveFolder { ArchiveFolder(archive ?? site.folder + "/Archive") }
}

extension SnapshotName: ExpressibleByArgument {
  /// The name that an argument writes as `YYYY-NN`.
  public init?(argument: String) { self.init(argument) }
}
