import Releases
import Testing

@Suite("Files that are put into a site which is read meanwhile")
struct WavesTests {
  @Test("go in from what pages need to the home page, and the manifest last")
  func order() {
    let waves = Waves([
      "manifest.json", "index.html", "a/index.html", "a/b/index.html", "a/b/xm-2.html", "404.html",
      "assets/x.css",
      "a/b/xm-1.html", "data/y.csv",
    ])
    #expect(
      waves.paths == [
        ["assets/x.css", "data/y.csv"], ["404.html", "a/b/xm-1.html", "a/b/xm-2.html"], ["a/b/index.html"],
        ["a/index.html"], ["index.html"], ["manifest.json"],
      ])
  }
}
