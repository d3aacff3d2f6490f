import PadananKit

/// What one run of `padanan-bench segment` measured.
struct SegmentResult: CustomStringConvertible {
    /// So many segments in so many seconds of CPU.
    struct Figure {
        var segments = 0
        var seconds = Double.infinity
    }

    /// How long a text of so many megabytes took.
    struct Growth {
        var megabytes: Int
        var seconds: Double
    }

    var language: String
    var bytes: Int
    var paragraphs = Figure()
    var whole = Figure()
    var blocks = Figure()
    var growth: [Growth] = []

    /// The longest time of a text against that of one half as long; 0 when that wasn't measured.
    var mostPerDoubling: Double {
        zip(growth, growth.dropFirst()).map { $1.seconds / $0.seconds }.max() ?? 0
    }

    private func megabytesPerSecond(_ figure: Figure) -> Double { Double(bytes) / 1e6 / figure.seconds }

    var json: String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("language")
            writer.string(language)
            writer.name("bytes")
            writer.integer(bytes)
            writer.name("segments")
            writer.integer(paragraphs.segments)
            writer.name("paragraphs")
            writer.number(megabytesPerSecond(paragraphs), digits: 1)
            writer.name("whole")
            writer.number(megabytesPerSecond(whole), digits: 1)
            writer.name("blocks")
            writer.number(megabytesPerSecond(blocks), digits: 1)
            writer.name("growth_seconds")
            writer.array { writer in
                for step in growth { writer.number(step.seconds, digits: 5) }
            }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    var description: String {
        let lines = [
            "\(language): \(bytes) bytes, \(paragraphs.segments) segments; MB/s of CPU on one thread",
            "  paragraphs of 1 kB \(Int(megabytesPerSecond(paragraphs)))", "  one paragraph      \(Int(megabytesPerSecond(whole)))",
            "  text with blocks   \(Int(megabytesPerSecond(blocks)))",
        ]
        let steps = growth.map { "\($0.megabytes) MB \(Double(Int($0.seconds * 1e5)) / 100) ms" }.joined(separator: ", ")
        let most = "  \(steps): at most \(Double(Int(mostPerDoubling * 100)) / 100) times for twice the text"
        return (growth.isEmpty ? lines : lines + [most]).joined(separator: "\n")
    }
}
