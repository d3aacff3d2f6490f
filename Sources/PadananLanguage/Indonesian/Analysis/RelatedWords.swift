/// The words that loan suffixes and combining forms were added to: `modernisasi` → `modern`, `pascaperang` → `perang`.
///
/// They are named beside an analysis and never are its root: *modernisasi* and *modern* are different words.
struct RelatedWords: Sendable {
    private struct Suffix: Sendable {
        var text: [UInt8]
        /// What stands in its place in the related word.
        var replacement: [UInt8]

        /// -man, -wan, -wati and -wi, from Sanskrit and Arabic, are added to any noun; the others to loans only: *artis* is not from *arti*.
        var isForNativeWords: Bool { text.count > 1 && (text[0] == UInt8(ascii: "m") || text[0] == UInt8(ascii: "w")) }
    }

    /// The longest first.
    private let suffixes: [Suffix]
    private let combiningForms: WordIndex

    init(suffixes data: StaticString, combiningForms: WordIndex) {
        suffixes = DataTable(data).rows.filter { $0.count == 4 }
            .map { Suffix(text: [UInt8]($0[0].utf8), replacement: $0[1] == "-" ? [] : [UInt8]($0[1].utf8)) }
            .sorted { ($0.text.count, $0.replacement.count) > ($1.text.count, $1.replacement.count) }
        self.combiningForms = combiningForms
    }

    /// The word that `root`, which is in the lexicon, is a loan derivation or a compound of.
    func related(to root: [UInt8], _ lexicon: RootLexicon) -> [UInt8]? {
        for suffix in suffixes
        where root.count >= suffix.text.count + Self.minimumBase && root.suffix(suffix.text.count).elementsEqual(suffix.text) {
            let base = Array(root.dropLast(suffix.text.count) + suffix.replacement)
            if let number = lexicon.number(base, 0, base.count), suffix.isForNativeWords || lexicon.entries[number].flags.contains(.loan) {
                return base
            }
        }
        guard let form = combiningForm(of: root, from: 0, to: root.count, atLeast: Self.certainForm) else { return nil }
        return lexicon.number(root, form, root.count) == nil ? nil : Array(root[form...])
    }

    private static let minimumBase = 3
    /// Shorter forms begin too many roots: `program`, `resolusi`.
    private static let certainForm = 5

    /// Whether what stands from `start` to `end` is a combining form: `pasca`, `antar`.
    func isCombiningForm(_ word: [UInt8], _ start: Int, _ end: Int) -> Bool { combiningForms.number(word, start, end) != nil }

    /// Where the longest combining form at the beginning of a word ends, when at least four letters follow.
    func combiningForm(of word: [UInt8], from start: Int, to end: Int, atLeast minimum: Int) -> Int? {
        guard end - start >= minimum + 4 else { return nil }
        return stride(from: min(end - 4, start + 8), through: start + minimum, by: -1).first {
            combiningForms.number(word, start, $0) != nil
        }
    }
}
