internal import Evaluation
internal import Mustache

extension ScaleContext {
  /// `scale`, with no band marked.
  init(_ scale: GradeScale, in interface: Interface) {
    self.init(
      name: scale.name, note: scale.note,
      bands: scale.bands.map { band in
        let content = BandContent(
          grade: interface.word(band.grade), key: band.grade.rawValue, from: band.from.description,
          to: band.to.description, isTop: scale.isTop(band))
        return BandContext(content: Shared(content))
      })
  }

  /// This scale with the band of `grade` marked; it shares the others.
  func marking(_ grade: Grade?) -> ScaleContext {
    let marked = bands.map { band in
      var content = band.content.subject
      guard content.key == grade?.rawValue else { return band }
      content.isThis = true
      return BandContext(content: Shared(content))
    }
    return ScaleContext(name: name, note: note, bands: marked)
  }
}
