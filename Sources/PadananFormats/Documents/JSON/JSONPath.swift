/// The keys that lead to where a scanner is: `menu.file.items[2]`.
struct JSONPath {
    /// Longer paths are cut off, so that a deep file of long names takes no more memory than its size.
    private static let longest = 1000

    private var bytes: [UInt8] = []
    private var lengths: [Int] = []

    var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func push(_ name: String) {
        lengths.append(bytes.count)
        if !bytes.isEmpty { append(".") }
        append(name)
    }

    mutating func push(_ index: Int) {
        lengths.append(bytes.count)
        append("[\(index)]")
    }

    mutating func pop() {
        guard let length = lengths.popLast() else { return }
        bytes.removeSubrange(length...)
    }

    private mutating func append(_ text: String) {
        bytes += text.utf8.prefix(max(0, Self.longest - bytes.count))
    }
}
