/// A word with a hyphen (or a `2` for one), and what the hyphen is for.
///
/// - Source: Ejaan yang Disempurnakan V, II.D (hyphen); Sneddon 1996, 1.3 (reduplication).
struct HyphenatedWord {
    /// How the parts belong together.
    enum Kind: Hashable {
        /// Both halves the same word: `negara-negara`, `jaminan-jaminannya`.
        case full
        /// A list has it as a word of its own: `undang-undang`, `sayur-mayur`.
        case lexical
        /// With affixes around or inside: `berhari-hari`, `tolong-menolong`, `menyama-nyamakan`.
        case affixed
        /// A clitic or suffix behind a name, an acronym or a numeral: `KTP-nya`.
        case ending
        /// A prefix before one: `se-Indonesia`, `di-PHK`.
        case prefix
        /// A combining form: `non-Muslim`, `pasca-Perang`.
        case combiningForm
        /// Numbers and anything else: `ke-21`, `1990-an`, `timur-laut`.
        case whole
    }

    var kind: Kind
    /// The part that holds the root.
    var base: Range<Int>
    /// Where the endings begin.
    var stemEnd: Int
}
