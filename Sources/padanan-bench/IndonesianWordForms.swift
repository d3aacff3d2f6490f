import PadananKit

/// Many different Indonesian words: every root of the lexicon alone and with common affixes, made without regard to what is really said.
enum IndonesianWordForms {
    static var all: [[UInt8]] {
        IndonesianMorphology.shared.roots.flatMap { root in
            affixes.map { Array($0.prefix.utf8) + Array(root.utf8) + Array($0.suffix.utf8) }
        }
    }

    private static let affixes: [(prefix: String, suffix: String)] = [
        ("", ""), ("di", "kan"), ("", "nya"), ("ke", "an"), ("ber", ""), ("per", "annya"),
    ]
}
