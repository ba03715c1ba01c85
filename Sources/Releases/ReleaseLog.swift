/// The log of what a site has published.
public enum ReleaseLog {
  /// Where it stands in the site's folder. **It must not change.**
  public static let path = "Releases/log.jsonl"
}
