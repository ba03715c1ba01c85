internal import Evaluation

extension SitePages {
  func dataPageContext() -> DataPageContext {
    let addresses = Addresses(from: .data)
    let contexts = { (offers: [DownloadOffer]) in
      offers.map { DownloadContext($0, from: addresses, in: facts.interface) }
    }
    return DataPageContext(
      title: facts.settings.title, downloads: contexts(downloads.filter { $0.form != .csv }),
      tables: contexts(downloads.filter { $0.form == .csv }))
  }
}
