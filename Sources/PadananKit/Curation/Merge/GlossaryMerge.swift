import PadananFormats
import PadananModel

/// Merges two versions of a glossary table by concept and term.
public struct GlossaryMerge: Sendable {
    /// A version.
    public typealias File = (path: String, bytes: [UInt8])

    private let settling: MergeSide?
    private let languages: LanguagePair

    /// - Parameter settling: whose version stands where the two are in conflict; `nil` shows both.
    public init(settling: MergeSide? = nil, languages: LanguagePair = .indonesianEnglish) {
        self.settling = settling
        self.languages = languages
    }

    /// Three-way, with the version that both were made from, or without it: then all of both is kept.
    ///
    /// What only one version changed is taken from it, with its bytes. Concepts are the same when they have one id; new ones also when they
    /// have the same preferred terms and condition. Rows keep the order of ours, or of theirs when only theirs changed it; tables sorted by
    /// id stay sorted. Throws a `FileError` or `Defect` for what is no glossary table, and for concepts without an id of their own.
    /// - Complexity: linear in the tables; *n* log *n* in the rows of sorted ones.
    public func merged(base: File? = nil, ours: File, theirs: File) throws -> GlossaryMerging {
        // Git hands out an empty file where both versions added the table.
        let base = base.flatMap { $0.bytes.allSatisfy { $0 <= 0x20 } ? nil : $0 }
        let tables = try (base: base.map(table), ours: table(ours), theirs: table(theirs))
        let theirs = tables.theirs.renamed(sameConcepts(tables.base, tables.ours, tables.theirs))
        let run = MergeRun(base: tables.base, ours: tables.ours, theirs: theirs, settling: settling)
        let defects = [tables.base, tables.ours, theirs].compactMap { $0?.document.defects }.joined()
        return GlossaryMerging(bytes: run.bytes, conflicts: run.conflicts, defects: Array(defects))
    }

    private func table(_ file: File) throws -> MergeTable {
        try MergeTable(MasterTableDocument.rewritable(file, languages: languages), file: file.path)
    }

    /// Our ids for new concepts of theirs that are the same as new ones of ours.
    private func sameConcepts(_ base: MergeTable?, _ ours: MergeTable, _ theirs: MergeTable) -> [String: String] {
        let new = { (table: MergeTable, other: MergeTable) in
            table.ids.filter { other.numbers[$0] == nil && base?.numbers[$0] == nil }
        }
        var known: [[String]: String] = [:]
        for id in new(ours, theirs).reversed() { if let key = key(ours.row(id)) { known[key] = id } }
        var names: [String: String] = [:]
        for id in new(theirs, ours) { if let key = key(theirs.row(id)), let ours = known.removeValue(forKey: key) { names[id] = ours } }
        return names
    }

    private func key(_ row: MergeRow?) -> [String]? {
        guard let concept = row?.concept else { return nil }
        let terms = [languages.source, languages.target].compactMap { language in
            concept.terms(in: language).first { $0.status == .preferred }?.text
        }
        return terms.count == 2 ? terms + (concept.condition.map { [$0.scope.rawValue] + $0.words } ?? []) : nil
    }
}
