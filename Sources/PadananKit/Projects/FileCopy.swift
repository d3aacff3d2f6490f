import PadananFormats

/// Copies files in pieces; the copy appears whole or not at all.
enum FileCopy {
    static func copy(_ path: String, to goal: String) throws {
        var source = try FileInput.source(path)
        let output = try FileOutput(goal)
        while true {
            let piece = try source.next()
            if piece.isEmpty { break }
            try output.write(piece)
        }
        try output.commit()
    }

    /// Whether two files hold the same bytes.
    static func areSame(_ first: String, _ second: String) throws -> Bool {
        if FileInput.isSameFile(first, second) { return true }
        guard FileInput.size(first) == FileInput.size(second) else { return false }
        return try FileInput.read(first) == FileInput.read(second)
    }
}
