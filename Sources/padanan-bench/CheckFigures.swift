import PadananKit

/// What `padanan-bench check` measured.
struct CheckFigures: CustomStringConvertible {
    /// Pairs that were checked one after another on one thread.
    struct Session {
        var pairs: Int
        /// Of source and target, together.
        var bytes: Int
        var findings = 0
        /// Of CPU.
        var seconds = Double.infinity

        var pairsPerSecond: Int { Int(Double(pairs) / seconds) }
        var bytesPerPair: Int { bytes / max(1, pairs) }
    }

    /// A file that was checked on several threads.
    struct File {
        var pairs: Int
        var threads = 1
        var findings = 0
        /// Those that only show across segments.
        var findingsAcross = 0
        var wallSeconds = 0.0
        var cpuSeconds = 0.0
    }

    var concepts: Int
    /// Of CPU, to read the glossary and to build the checker.
    var setupSeconds: Double
    var clean = Session(pairs: 0, bytes: 0)
    var all = Session(pairs: 0, bytes: 0)
    var file: File?
    var peakBytes = 0

    var description: String {
        var lines = ["\(concepts) concepts, ready in \(Int(setupSeconds * 1000)) ms"]
        lines += [("clean pairs      ", clean), ("clean and planted", all)].map { name, figure in
            "  \(name) \(figure.pairsPerSecond) pairs/s of CPU on one thread, "
                + "\(figure.pairs) pairs of \(figure.bytesPerPair) bytes, \(figure.findings) findings"
        }
        if let file {
            lines.append(
                "  file              \(file.pairs) pairs in \(Self.rounded(file.wallSeconds)) s on \(file.threads) threads "
                    + "(\(Self.rounded(file.cpuSeconds)) s of CPU), \(file.findings) findings and \(file.findingsAcross) across segments")
        }
        lines.append("  memory            \(peakBytes / 1_000_000) MB at most")
        return lines.joined(separator: "\n")
    }

    private static func rounded(_ seconds: Double) -> Double { (seconds * 10).rounded() / 10 }

    var json: String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("concepts")
            writer.integer(concepts)
            writer.name("setup_seconds")
            writer.number(setupSeconds, digits: 3)
            writer.name("clean_pairs_per_second")
            writer.integer(clean.pairsPerSecond)
            writer.name("pairs_per_second")
            writer.integer(all.pairsPerSecond)
            writer.name("bytes_per_pair")
            writer.integer(all.bytesPerPair)
            writer.name("findings")
            writer.integer(all.findings)
            if let file { Self.write(file, &writer) }
            writer.name("peak")
            writer.integer(peakBytes)
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func write(_ file: File, _ writer: inout JSONWriter) {
        writer.name("file_pairs")
        writer.integer(file.pairs)
        writer.name("file_threads")
        writer.integer(file.threads)
        writer.name("file_wall_seconds")
        writer.number(file.wallSeconds, digits: 2)
        writer.name("file_cpu_seconds")
        writer.number(file.cpuSeconds, digits: 2)
        writer.name("file_findings")
        writer.integer(file.findings)
        writer.name("file_findings_across")
        writer.integer(file.findingsAcross)
    }
}
