import PadananFormats
import PadananModel

/// Writes what was found in a memory, for people or as JSON Lines.
public struct MemoryReport {
    /// For whom.
    public enum Format: String, Sendable, CaseIterable {
        /// For people.
        case text
        /// JSON objects, one a line.
        case jsonl
    }

    private let format: Format
    private let palette: Palette

    public init(_ format: Format, palette: Palette) {
        (self.format, self.palette) = (format, palette)
    }

    /// The matches of one text.
    public func text(_ matches: [MemoryMatch], for query: String) -> String {
        format == .jsonl ? json(matches, query) : lines(matches, query)
    }

    /// The units with some words.
    public func text(_ hits: [ConcordanceHit], for query: String) -> String {
        format == .jsonl ? json(hits, query) : lines(hits)
    }

    public func text(_ statistics: MemoryStatistics) -> String {
        format == .jsonl ? json(statistics) : lines(statistics)
    }
}

// MARK: For people

extension MemoryReport {
    private func lines(_ matches: [MemoryMatch], _ query: String) -> String {
        var text = palette.paint(query, .term) + "\n"
        if matches.isEmpty { text += "  nothing similar\n" }
        for match in matches {
            let score = match.score.rounded() == match.score ? String(Int(match.score)) : String(match.score)
            let role: Palette.Role = match.score >= 100 ? .good : .doubtful
            text += "  \(palette.paint("\(score) \(match.kind.rawValue)", role))  \(match.unit.source.text)\n"
            text += "    \(match.target.text)\n"
            for repair in match.repairs {
                let new = String(decoding: Array(match.target.text.utf8)[repair.range], as: UTF8.self)
                text += "    \(repair.kind.rawValue): “\(repair.remembered)” → “\(repair.wanted)”, so “\(repair.removed)” → “\(new)”\n"
            }
            text += source(of: match.unit)
        }
        return text
    }

    private func lines(_ hits: [ConcordanceHit]) -> String {
        hits.map { hit in
            let (source, target) = (hit.unit.source.text, hit.unit.target.text)
            let marked = marked(hit.side == .source ? source : target, hit.ranges)
            return "\(hit.side == .source ? marked : source)\n  \(hit.side == .source ? target : marked)\n" + self.source(of: hit.unit)
        }.joined()
    }

    private func marked(_ text: String, _ ranges: [TextRange]) -> String {
        let bytes = Array(text.utf8)
        var (result, end) = ("", 0)
        for range in ranges {
            result += String(decoding: bytes[end..<range.lowerBound], as: UTF8.self)
            result += palette.paint(String(decoding: bytes[range], as: UTF8.self), .term)
            end = range.upperBound
        }
        return result + String(decoding: bytes[end...], as: UTF8.self)
    }

    private func source(of unit: MemoryUnit) -> String {
        let record = unit.changed ?? unit.created
        let parts = [unit.origin, unit.state.rawValue, record?.date ?? "", record?.user ?? ""].filter { !$0.isEmpty }
        return "    " + palette.paint(parts.joined(separator: " · "), .faint) + "\n"
    }

    private func lines(_ statistics: MemoryStatistics) -> String {
        var text = "\(statistics.units) units of \(statistics.sources) sources, \(statistics.size / 1_000_000) MB\n"
        text += "\(statistics.unitsWithCodes) with inline codes, \(statistics.unitsWithContext) with neighbours\n"
        if let earliest = statistics.earliest, let latest = statistics.latest { text += "from \(earliest) to \(latest)\n" }
        for (title, counts) in parts(statistics) where !counts.isEmpty {
            text += "\(title)\n"
            for count in counts { text += "  \(count.units)  \(count.name.isEmpty ? "not known" : count.name)\n" }
        }
        return text
    }

    private func parts(_ statistics: MemoryStatistics) -> [(StaticString, [MemoryStatistics.Count])] {
        [("languages", statistics.languages), ("states", statistics.states), ("origins", statistics.origins), ("users", statistics.users)]
    }
}

// MARK: JSON Lines

extension MemoryReport {
    private func json(_ matches: [MemoryMatch], _ query: String) -> String {
        line { writer in
            writer.name("text")
            writer.string(query)
            writer.name("matches")
            writer.array { writer in
                for match in matches {
                    writer.object { writer in
                        writer.name("kind")
                        writer.string(match.kind.rawValue)
                        writer.name("score")
                        writer.number(match.score, digits: 1)
                        Self.write(match.unit, &writer)
                        writer.name("proposal")
                        writer.string(match.target.text)
                        Self.write(match.repairs, in: match.target.text, &writer)
                    }
                }
            }
        }
    }

    private static func write(_ repairs: [MemoryRepair], in text: String, _ writer: inout JSONWriter) {
        guard !repairs.isEmpty else { return }
        writer.name("repairs")
        var counter = CodePointCounter(Array(text.utf8))
        writer.array { writer in
            for repair in repairs {
                writer.object { writer in
                    writer.name("kind")
                    writer.string(repair.kind.rawValue)
                    writer.name("remembered")
                    writer.string(repair.remembered)
                    writer.name("wanted")
                    writer.string(repair.wanted)
                    writer.name("removed")
                    writer.string(repair.removed)
                    writer.name("start")
                    writer.integer(counter.codePoints(before: repair.range.lowerBound))
                    writer.name("end")
                    writer.integer(counter.codePoints(before: repair.range.upperBound))
                }
            }
        }
    }

    private func json(_ hits: [ConcordanceHit], _ query: String) -> String {
        hits.map { hit in
            line { writer in
                writer.name("text")
                writer.string(query)
                Self.write(hit.unit, &writer)
                writer.name("side")
                writer.string(hit.side.rawValue)
                var counter = CodePointCounter(Array((hit.side == .source ? hit.unit.source : hit.unit.target).text.utf8))
                writer.name("places")
                writer.array { writer in
                    for range in hit.ranges {
                        writer.object { writer in
                            writer.name("start")
                            writer.integer(counter.codePoints(before: range.lowerBound))
                            writer.name("end")
                            writer.integer(counter.codePoints(before: range.upperBound))
                        }
                    }
                }
            }
        }.joined()
    }

    private static func write(_ unit: MemoryUnit, _ writer: inout JSONWriter) {
        writer.name("source")
        writer.string(unit.source.text)
        writer.name("target")
        writer.string(unit.target.text)
        writer.name("state")
        writer.string(unit.state.rawValue)
        writer.name("origin")
        writer.string(unit.origin)
        let record = unit.changed ?? unit.created
        writer.name("date")
        writer.string(record?.date ?? "")
        writer.name("user")
        writer.string(record?.user ?? "")
    }

    private func json(_ statistics: MemoryStatistics) -> String {
        line { writer in
            writer.name("units")
            writer.integer(statistics.units)
            writer.name("sources")
            writer.integer(statistics.sources)
            writer.name("withCodes")
            writer.integer(statistics.unitsWithCodes)
            writer.name("withContext")
            writer.integer(statistics.unitsWithContext)
            writer.name("earliest")
            writer.string(statistics.earliest ?? "")
            writer.name("latest")
            writer.string(statistics.latest ?? "")
            writer.name("bytes")
            writer.integer(statistics.size)
            for (title, counts) in parts(statistics) {
                writer.name(title)
                writer.array { writer in
                    for count in counts {
                        writer.object { writer in
                            writer.name("name")
                            writer.string(count.name)
                            writer.name("units")
                            writer.integer(count.units)
                        }
                    }
                }
            }
        }
    }

    private func line(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        writer.object(body)
        writer.newline()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
