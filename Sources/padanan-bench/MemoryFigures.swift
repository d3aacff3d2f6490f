import PadananKit

/// What `padanan-bench memory` measured.
struct MemoryFigures: CustomStringConvertible {
    var units: Int
    /// Without the making of the units.
    var importSeconds = 0.0
    var fileBytes = 0
    /// Seconds of each search, in order.
    var exact: [Double] = []
    var fuzzy: [Double] = []
    var peakBytes = 0

    var unitsPerSecond: Int { Int(Double(units) / importSeconds) }

    var description: String {
        """
        \(units) units, \(fileBytes / 1_000_000) MB
          import            \(unitsPerSecond) units/s
          exact             \(Self.milliseconds(exact, 50)) ms, 95 % within \(Self.milliseconds(exact, 95)) ms, \(exact.count) searches
          fuzzy             \(Self.milliseconds(fuzzy, 50)) ms, 95 % within \(Self.milliseconds(fuzzy, 95)) ms, \(fuzzy.count) searches
          memory            \(peakBytes / 1_000_000) MB at most
        """
    }

    private static func milliseconds(_ seconds: [Double], _ percent: Int) -> Double {
        guard !seconds.isEmpty else { return 0 }
        return (seconds[min(seconds.count - 1, seconds.count * percent / 100)] * 100_000).rounded() / 100
    }

    var json: String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("units")
            writer.integer(units)
            writer.name("file")
            writer.integer(fileBytes)
            writer.name("import_units_per_second")
            writer.integer(unitsPerSecond)
            writer.name("exact_p95_ms")
            writer.number(Self.milliseconds(exact, 95), digits: 2)
            writer.name("fuzzy_p95_ms")
            writer.number(Self.milliseconds(fuzzy, 95), digits: 2)
            writer.name("peak")
            writer.integer(peakBytes)
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
