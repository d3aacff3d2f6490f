import PadananModel

/// A unit and how its translation is put into the document.
struct LocatedUnit: Sendable {
    var unit: Unit
    var layout: InlineLayout
    /// Whether it is text without any markup, such as the value of an attribute.
    var isPlain = false

    /// The translation to be written, or `nil` when it changes nothing: there is none, or text and places of codes are those of the source.
    func change(to translation: InlineText?) -> InlineText? {
        guard let translation, let source = unit.segments.first?.source else { return nil }
        let isSame =
            translation.text == source.text && translation.codes.count == source.codes.count
            && zip(translation.codes, source.codes).allSatisfy { $0.kind == $1.kind && $0.id == $1.id && $0.offset == $1.offset }
        return isSame ? nil : translation
    }
}
