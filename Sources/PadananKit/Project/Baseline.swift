import PadananFormats
import PadananModel

/// Findings that are known and not to be reported again, by their fingerprints, each as often as it was found.
///
/// The file is JSON with an entry a line, sorted, with what people need to know it again; only the fingerprint and the count are read.
///
///     {
///       "version": 1,
///       "findings": {
///         "8f2c…": {"count": 1, "rule": "quotes", "file": "news/a.xlf", "excerpt": "the “zone"}
///       }
///     }
public struct Baseline: Sendable, Hashable {
    /// A finding that is known.
    public struct Entry: Sendable, Hashable {
        /// How often it was found.
        public var count: Int
        public var rule: String
        /// Where it was found first, relative to the folder of the configuration.
        public var file: String
        /// The words that it marks.
        public var excerpt: String
    }

    /// The version of the form that is written, and the only one that is read.
    public static let version = 1
    /// Code points of the longest excerpt.
    private static let excerptLength = 60

    public private(set) var entries: [String: Entry] = [:]
    private var remaining: [String: Int] = [:]

    public init() {}

    init(_ entries: [String: Entry]) {
        self.entries = entries
        remaining = entries.mapValues(\.count)
    }

    /// Whether the finding is known once more; each call uses up one of its count.
    public mutating func knows(_ fingerprint: String) -> Bool {
        guard let count = remaining[fingerprint], count > 0 else { return false }
        remaining[fingerprint] = count - 1
        return true
    }

    /// How many findings it has.
    public var count: Int { entries.values.reduce(0) { $0 + $1.count } }

    /// How many known findings have not been asked for: after a run, those that no longer occur.
    public var unused: Int { remaining.values.reduce(0, +) }

    /// Likewise, of the findings in `files`, relative to the folder of the configuration.
    public func unused(in files: Set<String>) -> Int {
        remaining.reduce(0) { $0 + (entries[$1.key].map { files.contains($0.file) } == true ? $1.value : 0) }
    }

    /// Adds a finding of a run.
    ///
    /// - Parameter file: relative to the folder of the configuration.
    public mutating func add(_ finding: Finding, in segment: CheckedSegment, file: String) {
        let fingerprint = FindingFingerprint.of(finding, in: segment)
        remaining[fingerprint, default: 0] += 1
        if entries[fingerprint] != nil {
            entries[fingerprint]?.count += 1
        } else {
            entries[fingerprint] = Entry(count: 1, rule: finding.rule, file: file, excerpt: Self.excerpt(finding, segment))
        }
    }

    /// Adds the entries of `old` whose file is wanted; of one that is here too the greater count stays.
    mutating func merge(_ old: Baseline, where isWanted: (String) -> Bool) {
        var known: [String: Bool] = [:]
        for (fingerprint, entry) in old.entries {
            let wanted = known[entry.file] ?? isWanted(entry.file)
            known[entry.file] = wanted
            guard wanted, entry.count > entries[fingerprint]?.count ?? 0 else { continue }
            remaining[fingerprint, default: 0] += entry.count - (entries[fingerprint]?.count ?? 0)
            entries[fingerprint] = entry
        }
    }

    /// The words that a finding marks, in the target if it has some there.
    private static func excerpt(_ finding: Finding, _ segment: CheckedSegment) -> String {
        let target = finding.target.map { segment.target.text.utf8Text(in: $0) } ?? ""
        let marked = target.isEmpty ? finding.source.map { segment.source.text.utf8Text(in: $0) } ?? "" : target
        let text = marked.isEmpty ? segment.source.text : marked
        let line = text.unicodeScalars.prefix(excerptLength).map { $0.value < 0x20 ? " " : $0 }
        let isWhole = text.unicodeScalars.count <= excerptLength
        return String(String.UnicodeScalarView(line)) + (isWhole ? "" : "…")
    }

    /// The file: entries by file, rule and fingerprint.
    public var bytes: [UInt8] {
        let sorted = entries.sorted { ($0.value.file, $0.value.rule, $0.key) < ($1.value.file, $1.value.rule, $1.key) }
        let lines = sorted.map { "    \(Self.quoted($0.key)): \(Self.json($0.value))" }
        let findings = lines.isEmpty ? "{}" : "{\n\(lines.joined(separator: ",\n"))\n  }"
        return Array("{\n  \"version\": \(Self.version),\n  \"findings\": \(findings)\n}\n".utf8)
    }

    private static func json(_ entry: Entry) -> String {
        let rest = "\"rule\": \(quoted(entry.rule)), \"file\": \(quoted(entry.file)), \"excerpt\": \(quoted(entry.excerpt))"
        return "{\"count\": \(entry.count), \(rest)}"
    }

    private static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension String {
    /// The text in a range of UTF-8 offsets, as much of it as there is.
    fileprivate func utf8Text(in range: TextRange) -> String {
        String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    }
}
