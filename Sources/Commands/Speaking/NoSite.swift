/// A folder that holds no site: most likely the command was started elsewhere than in the folder of the site.
struct NoSite: Error {
  /// The folder.
  let folder: String

  /// What is wrong and what to do, in Chinese, without full stops.
  var chinese: (what: String, next: String) {
    (
      "\(folder == "." ? "当前文件夹" : "“\(folder)”")里没有 Content，不是站点文件夹",
      "请进入站点文件夹，或用 --site 指明；新建站点用 disclose new"
    )
  }

  /// The same in English.
  var english: (what: String, next: String) {
    (
      "\(folder == "." ? "this folder" : "“\(folder)”") has no Content and is no site",
      "go into the folder of the site, or name it with --site; disclose new makes one"
    )
  }
}
