import CFuzzer
import Foundation

/// The program: libFuzzer on the parser that the environment variable `PADANAN_FUZZ` names.
@main
enum Entry {
    private static let target = FuzzTarget(name: ProcessInfo.processInfo.environment["PADANAN_FUZZ"] ?? "")

    static func main() {
        guard target != nil else {
            FileHandle.standardError.write(Data("set PADANAN_FUZZ to one of: \(FuzzTarget.names.joined(separator: " "))\n".utf8))
            exit(2)
        }
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        let code = LLVMFuzzerRunDriver(&count, &arguments) { data, count in
            try? Entry.target?.run(Array(UnsafeBufferPointer(start: data, count: count)))
            return 0
        }
        exit(code)
    }
}
