import PadananModel

/// A translation that is none: every letter gets an accent and vowels are doubled, so that it is seen what was translated, and that
/// texts longer by about a third fit.
public enum Pseudotranslation {
    /// `text` with the same codes in the same places.
    public static func of(_ text: InlineText) -> InlineText {
        var result = InlineText("")
        for piece in text.pieces {
            switch piece {
            case .text(let part): result.text += of(part)
            case .code(let code) where code.isCode: result.append(code)
            case .code: break
            }
        }
        return result
    }

    /// `text` with accents.
    public static func of(_ text: String) -> String {
        text.map { letters[$0] ?? String($0) }.joined()
    }

    private static let letters: [Character: String] = [
        "a": "áá", "e": "éé", "i": "íí", "o": "óó", "u": "úú", "A": "ÁÁ", "E": "ÉÉ", "I": "ÍÍ", "O": "ÓÓ", "U": "ÚÚ",
        "b": "ḅ", "c": "ç", "d": "ḍ", "g": "ğ", "h": "ḥ", "k": "ķ", "l": "ļ", "m": "ṃ", "n": "ñ", "p": "ṗ", "r": "ř", "s": "š", "t": "ť",
        "w": "ŵ", "y": "ý", "z": "ž", "B": "Ḅ", "C": "Ç", "D": "Ḍ", "G": "Ğ", "H": "Ḥ", "K": "Ķ", "L": "Ļ", "M": "Ṃ", "N": "Ñ", "P": "Ṗ",
        "R": "Ř", "S": "Š", "T": "Ť", "W": "Ŵ", "Y": "Ý", "Z": "Ž",
    ]
}
