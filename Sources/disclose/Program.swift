import Commands

@main
enum Program {
  static func main() async {
    await Disclose.start()
  }
}
