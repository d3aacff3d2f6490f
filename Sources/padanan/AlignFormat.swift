import ArgumentParser
import PadananKit

/// The values of `align --format`; not each goes with each kind of link.
enum AlignFormat: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl, tsv, pharaoh, html

    /// The form for links of terms, where it is one.
    var forTerms: OutputFormat? { OutputFormat(rawValue: rawValue) }

    /// The form for links of words, where it is one.
    var forWords: WordAlignmentFormat? { WordAlignmentFormat(rawValue: rawValue) }
}
