import PadananLanguage
import PadananModel

/// Puts renderings where marks stood in a translation: in the number, the capitals and with the article that the place asks for.
///
/// The translation is built from left to right; `append` takes what stands between the marks.
public struct TermRestorer: Sendable {
    private let inflector: (any TermInflecting)?
    private let pluralMarkers: Set<String>
    private let singularMarkers: Set<String>

    public init(_ language: LanguageTag) {
        inflector = Morphology.inflector(for: language)
        pluralMarkers = Morphology.pluralMarkers(of: language)
        singularMarkers = Morphology.singularMarkers(of: language)
    }

    /// Adds the rendering of `term` to `text`.
    ///
    /// - Parameters:
    ///   - occurrence: the words of the source, for their capitals.
    ///   - following: what stands behind the mark.
    /// - Returns: the range of the rendering in `text`, in UTF-8, and how many bytes of `following` it took up: the *s* that a service put behind a mark.
    public func append(
        _ term: GuardedTerm, occurrence: String, to text: inout InlineText, before following: String
    ) -> (range: TextRange, taken: Int) {
        if let last = text.text.unicodeScalars.last, Self.isWordlike(last) { text.text += " " }
        let reading = TextReading(text)
        let place = NeighboringWords(of: text.text.utf8.count..<text.text.utf8.count, in: reading)
        let hasPluralMark = !term.isVerbatim && Self.hasPluralMark(following)
        var rendering = inflected(term, hasPluralMark, after: place.previous)
        if !term.isVerbatim { rendering = Self.capitalized(rendering, like: occurrence, startsSentence: place.startsSentence, term) }
        adjustDeterminer(before: rendering, place, &text)
        let start = text.text.utf8.count
        text.text += rendering
        let rest = hasPluralMark ? following.unicodeScalars.dropFirst().first : following.unicodeScalars.first
        let end = text.text.utf8.count
        if let rest, Self.isWordlike(rest) { text.text += " " }
        return (start..<end, hasPluralMark ? 1 : 0)
    }

    // MARK: Form

    private func inflected(_ term: GuardedTerm, _ hasPluralMark: Bool, after previous: String?) -> String {
        guard !term.isVerbatim, term.partOfSpeech == .noun, let inflector else { return term.rendering }
        let before = previous.map { FoldedKey.fold($0) } ?? ""
        // An article for one thing outweighs what the source says.
        if singularMarkers.contains(before), !hasPluralMark { return term.rendering }
        let isPlural = term.isPlural || hasPluralMark || pluralMarkers.contains(before)
        return isPlural ? inflector.pluralForm(of: term.rendering) : term.rendering
    }

    private static func hasPluralMark(_ following: String) -> Bool {
        let scalars = following.unicodeScalars.prefix(2)
        guard scalars.first == "s" else { return false }
        return scalars.count == 1 || !isWordlike(scalars[scalars.index(after: scalars.startIndex)])
    }

    private static func capitalized(_ rendering: String, like occurrence: String, startsSentence: Bool, _ term: GuardedTerm) -> String {
        let letters = occurrence.unicodeScalars.filter(\.properties.isAlphabetic)
        let isShouted = letters.count > 1 && letters.allSatisfy(\.properties.isUppercase) && term.term != term.term.uppercased()
        if isShouted { return rendering.uppercased() }
        guard startsSentence, let first = rendering.unicodeScalars.first, first.properties.isLowercase else { return rendering }
        // A name that is written small has a capital further on: “iPhone”.
        let firstWord = rendering.prefix { $0 != " " }
        guard firstWord == firstWord.lowercased() else { return rendering }
        return first.properties.uppercaseMapping + String(rendering.unicodeScalars.dropFirst())
    }

    private func adjustDeterminer(before rendering: String, _ place: NeighboringWords, _ text: inout InlineText) {
        guard let previous = place.previous, let range = place.previousRange,
            let determiner = inflector?.determiner(previous, before: rendering), determiner.text != previous
        else { return }
        let whole = determiner.text.isEmpty ? range.lowerBound..<text.text.utf8.count : range
        text.replace(whole, with: determiner.text)
    }

    private static func isWordlike(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
