extension HiddenParts {
  /// The comments and who wrote them, hidden slides and notes of the speaker of a presentation (ECMA-376 part 1, 19).
  static func slides(_ entry: Archive.Entry) -> [HiddenPart.Kind] {
    func isIn(_ folder: String) -> Bool { entry.path.hasPrefix("ppt/" + folder) }
    if isIn("comments/") { return [.comments] }
    if isIn("commentAuthors") { return names(in: "name", ofTags: "cmAuthor", entry) }
    if isIn("authors") { return names(in: "name", ofTags: "author", entry) }
    if isIn("slides/slide") {
      return Markup.tags(named: "sld", in: entry.bytes).contains { isOff($0["show"]) } ? [.slide] : []
    }
    // The number of the slide is a field and no run.
    return isIn("notesSlides/notesSlide")
      && Markup.elements(named: "r", in: entry.bytes).contains { isText($0.inner) } ? [.notes] : []
  }
}
