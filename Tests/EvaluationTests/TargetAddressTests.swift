import Evaluation
import Testing

@Suite("The address of a target")
struct TargetAddressTests {
  @Test(
    "is read in each of its forms",
    arguments: [
      ("/srv/jxpj", TargetAddress.folder("/srv/jxpj")), ("web", .folder("web")), ("./a:b", .folder("./a:b")),
      ("inplace:/mnt/share", .inPlace("/mnt/share")), ("package:a.zip", .package("a.zip")),
      ("jxpj@host:/srv/jxpj", .ssh(host: "jxpj@host", port: nil, path: "/srv/jxpj")),
      ("host:jxpj", .ssh(host: "host", port: nil, path: "jxpj")),
      ("ssh://jxpj@host:2222/srv/jxpj", .ssh(host: "jxpj@host", port: 2222, path: "/srv/jxpj")),
      ("rclone:portal:bucket/jxpj", .rclone("portal:bucket/jxpj")),
    ])
  func forms(text: String, address: TargetAddress) throws {
    #expect(try TargetAddress(text) == address)
    #expect("\(address)" == text)
  }

  @Test(
    "with a password is refused",
    arguments: [
      "ssh://jxpj:geheim@host/srv", "jxpj:geheim@host:/srv", "https://a:b@host/",
      "rclone::sftp,host=h,pass=x:/srv",
      "rclone:portal,secret_access_key=x:bucket",
    ])
  func secrets(text: String) {
    #expect(throws: TargetAddress.Refusal.secret) { try TargetAddress(text) }
  }

  @Test(
    "of another form is refused",
    arguments: [
      "", "-x", "ftp://host/a", "ssh://host", "ssh://-oProxyCommand=x/a", "-host:/a", "rclone:remote",
      "host:/", "ssh://host/", "ssh://host:65536/srv", "ssh://host:0/srv",
    ])
  func others(text: String) {
    #expect(throws: TargetAddress.Refusal.form) { try TargetAddress(text) }
  }
}
