import PadananKit

/// What one run of `padanan-bench analyze` measured.
struct AnalyzeResult: CustomStringConvertible {
    /// So many words, their keys or roots so many bytes long, in so many seconds of CPU.
    struct Figure {
        var words = 0
        var bytes = 0
        var seconds = Double.infinity

        var millionsPerSecond: Double { words == 0 ? 0 : Double(words) / seconds / 1e6 }
    }

    var startSeconds: Double
    var megabytes: Double
    var types: Figure
    var keys: Figure
    var roots: Figure

    var json: String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("types")
            writer.integer(types.words)
            writer.name("words")
            writer.integer(roots.words)
            writer.name("root_millions_per_second")
            writer.number(roots.millionsPerSecond, digits: 3)
            writer.name("key_millions_per_second")
            writer.number(keys.millionsPerSecond, digits: 3)
            writer.name("new_types_millions_per_second")
            writer.number(types.millionsPerSecond, digits: 3)
            writer.name("start_seconds")
            writer.number(startSeconds, digits: 4)
            writer.name("megabytes")
            writer.number(megabytes, digits: 1)
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    var description: String {
        """
        roots: \(rounded(roots.millionsPerSecond)) million running words a second (\(roots.words) words)
        keys: \(rounded(keys.millionsPerSecond)) million running words a second
        new words: \(Int(types.millionsPerSecond * 1000)) thousand a second (\(types.words) words)
        start: \(rounded(startSeconds * 1000)) ms, \(rounded(megabytes)) MB
        """
    }

    private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
