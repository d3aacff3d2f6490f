import PadananModel

/// Gives the codes of a unit their ids: `1`, `2`, … in the order in which they open, both ends of a pair the same.
///
/// In formats without codes the code with the id 1 is written `<1>`, `</1>` or `<1/>`. Numbers with which such a tag stands in the text
/// itself are passed over, so that reading it back is never in doubt.
public enum CodeNumbers {
    /// `text` with its codes numbered. The ids it has say only which opening and which closing code belong together.
    ///
    /// Cost: linear in the text.
    public static func numbered(_ text: InlineText) -> InlineText {
        guard !text.codes.isEmpty else { return text }
        let taken = ShortTag.numbers(in: Array(text.text.utf8))
        var result = text
        var numbers: [String: Int] = [:]
        var next = 1
        for index in result.codes.indices {
            let code = result.codes[index]
            if code.kind == .closing, let number = numbers.removeValue(forKey: code.id) {
                result.codes[index].id = "\(number)"
                continue
            }
            while taken.contains(next) { next += 1 }
            if code.kind == .opening { numbers[code.id] = next }
            result.codes[index].id = "\(next)"
            next += 1
        }
        return result
    }
}
