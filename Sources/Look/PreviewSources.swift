public import Mustache

/// What the preview adds to pages, as the folder `Templates/preview` holds it, not yet compiled.
public struct PreviewSources: Sendable {
  /// The HTML templates by name; each may call the others.
  public let templates: [String: TemplateSource]
  /// The words of the chosen language by their keys.
  public let strings: [String: TemplateSource]
  /// Where those words belong.
  public let stringsFile: String
  /// The styles and scripts, by name.
  public let assets: [String: [UInt8]]

  /// Sources of what the preview adds.
  public init(
    templates: [String: TemplateSource], strings: [String: TemplateSource], stringsFile: String,
    assets: [String: [UInt8]]
  ) {
    self.templates = templates
    self.strings = strings
    self.stringsFile = stringsFile
    self.assets = assets
  }

  /// Where the template called `name` belongs.
  public static func templateFile(_ name: String) -> String { "Templates/preview/\(name).html" }
}
