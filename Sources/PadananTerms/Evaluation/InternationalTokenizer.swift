/// The tokenizer of mteval-v14 with `--international`.
///
/// - Source: NIST, mteval-v14.pl. Unicode categories are those of the Swift runtime.
enum InternationalTokenizer {
    static func words(of text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var text = text
        while let last = text.last, WhiteSpace.contains(last) { text.removeLast() }
        text = ScalarEditing.splitting(text, { !isNumber($0) }, isPunctuation, spaces: .aroundSecond)
        text = ScalarEditing.splitting(text, isPunctuation, { !isNumber($0) }, spaces: .aroundFirst)
        text = ScalarEditing.surrounding(text, where: isSymbol)
        return WhiteSpace.words(of: text)
    }

    private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation:
            true
        default: false
        }
    }

    private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
        default: false
        }
    }
}
