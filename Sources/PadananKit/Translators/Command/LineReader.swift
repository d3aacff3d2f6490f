import Foundation

/// Reads a pipe to its end.
enum LineReader {
    /// Gives each piece as it comes.
    static func pieces(_ descriptor: Int32, _ use: (ArraySlice<UInt8>) -> Void) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            use(buffer[..<count])
        }
    }

    /// Gives each line, without its line feed; a last one without line feed too. A line longer than `limit` comes in parts.
    static func read(_ descriptor: Int32, limit: Int, _ use: ([UInt8]) -> Void) {
        var line: [UInt8] = []
        pieces(descriptor) { piece in
            var rest = piece
            while let end = rest.firstIndex(of: 0x0A) {
                use(line + rest[..<end])
                line = []
                rest = rest[(end + 1)...]
            }
            line += rest
            if line.count > limit {
                use(line)
                line = []
            }
        }
        if !line.isEmpty { use(line) }
    }
}
