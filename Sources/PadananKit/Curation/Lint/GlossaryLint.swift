import PadananFormats
import PadananModel

/// Looks for what is wrong or doubtful in glossaries; see `LintRule`.
public struct GlossaryLint: Sendable {
    /// All rules, in the order of their ids.
    public static let rules: [LintRule] = (LintRule.spelling + LintRule.headwords + LintRule.entries + LintRule.senses)
        .sorted { $0.id < $1.id }

    private let rules: [LintRule]
    private let languages: LanguagePair

    /// - Parameter ids: of the rules that look; all when `nil`.
    public init(rules ids: Set<String>? = nil, languages: LanguagePair = .indonesianEnglish) {
        rules = Self.rules.filter { ids?.contains($0.id) ?? true }
        self.languages = languages
    }

    /// The findings in files, by place, and what could not be read. Rules that compare entries see all files at once.
    public func findings(in files: [(path: String, bytes: [UInt8])]) -> (findings: [LintFinding], defects: [Defect]) {
        var (entries, defects): ([LintEntry], [Defect]) = ([], [])
        for file in files {
            if let table = MasterTableDocument(file.bytes, file: file.path, languages: languages) {
                defects += table.defects
                entries += table.rows.compactMap { row in row.concept.map { LintEntry($0, row, table.columns) } }
            } else {
                let reading = TermbaseFormats.read(file.bytes, file: file.path, languages: languages, keepsOneSided: true)
                defects += reading.defects
                entries += reading.termbase.concepts.map(LintEntry.init)
            }
        }
        var report = LintReport()
        let glossary = LintGlossary(entries, languages: languages)
        for rule in rules {
            report.begin(rule)
            rule.look(glossary, &report)
        }
        let findings = report.findings.sorted { ($0.location, $0.rule, $0.message) < ($1.location, $1.rule, $1.message) }
        return (findings, defects)
    }

    /// Rounds of mending, at most: a cell is changed once in each.
    private static let roundLimit = 20

    /// The files with all certain fixes in them; where nothing is mended, byte for byte as they were.
    public func fixed(_ files: [(path: String, bytes: [UInt8])]) -> [(path: String, bytes: [UInt8])] {
        var files = files
        for _ in 0..<Self.roundLimit {
            var changes: [String: [Range<Int>: String]] = [:]
            for fix in findings(in: files).findings.compactMap(\.fix) where changes[fix.file]?[fix.range] == nil {
                changes[fix.file, default: [:]][fix.range] = fix.text
            }
            guard !changes.isEmpty else { break }
            var hasChanged = false
            for (number, file) in files.enumerated() {
                guard let edits = changes[file.path],
                    let table = MasterTableDocument(file.bytes, file: file.path, languages: languages), table.isRewritable
                else { continue }
                files[number].bytes = table.rewritten(edits)
                hasChanged = hasChanged || files[number].bytes != file.bytes
            }
            guard hasChanged else { break }
        }
        return files
    }
}
