import PadananModel

/// Changes a text in a file so that only the bytes of changed words change, whatever its spelling.
///
/// A writer has one spelling of a text, files have many: comments and CDATA sections within, references and escapes that need not be, lines
/// broken elsewhere. So the writer spells the text before and after the edit, the two are compared, and the difference is made in the
/// file's own spelling.
struct SpellingEdit {
    /// Reads the spelling of a format; `nil` for what is not well-formed.
    typealias Reading = ([UInt8]) -> SpelledText?

    /// Words between the first and the last change up to which the fewest changes are searched.
    private static let limit = 1000

    private let reading: Reading

    init(_ reading: @escaping Reading) {
        self.reading = reading
    }

    /// `written` with what is different between `old` and `new`, or `new` when that can't be: when `written` doesn't mean what `old` does, when
    /// markup changed too, when no word stays, or when the result wouldn't mean what `new` does.
    ///
    /// - Parameters:
    ///   - written: the bytes of the file.
    ///   - old: how the writer of the format spells the text before the edit.
    ///   - new: how it spells the text afterwards.
    func bytes(_ written: [UInt8], from old: [UInt8], to new: [UInt8]) -> [UInt8] {
        guard written != old, written != new, let text = reading(written), let before = reading(old), let after = reading(new),
            text.meanings == before.meanings, before.tags == after.tags
        else { return new }
        let changes = Self.changes(before, after)
        // Of a text that is another one altogether nothing is to be kept.
        guard changes.first?.old != 0..<before.meanings.count else { return new }
        guard let result = edited(text, changes, after), reading(result)?.meanings == after.meanings else { return new }
        return result
    }

    /// The same for text.
    func text(_ written: ArraySlice<UInt8>, from old: String, to new: String) -> String {
        String(decoding: bytes(Array(written), from: Array(old.utf8), to: Array(new.utf8)), as: UTF8.self)
    }

    /// What is different, word by word, in signs: a comment between two words stays between them. Of a word that gets longer or shorter only
    /// the end or the beginning changes.
    private static func changes(_ before: SpelledText, _ after: SpelledText) -> [SequenceChange] {
        let (old, new) = (before.words, after.words)
        let changes = SequenceChange.all(
            from: old.map { Array(before.meanings[$0]) }, to: new.map { Array(after.meanings[$0]) }, limit: limit)
        return changes.map { change in
            let (left, right) = (signs(change.old, of: old), signs(change.new, of: new))
            let prefix = zip(before.meanings[left], after.meanings[right]).prefix { $0 == $1 }.count
            let rest = (before.meanings[left].dropFirst(prefix), after.meanings[right].dropFirst(prefix))
            let suffix = zip(rest.0.reversed(), rest.1.reversed()).prefix { $0 == $1 }.count
            return SequenceChange(
                old: left.lowerBound + prefix..<left.upperBound - suffix, new: right.lowerBound + prefix..<right.upperBound - suffix)
        }
    }

    /// The signs of some of `words`.
    private static func signs(_ range: Range<Int>, of words: [Range<Int>]) -> Range<Int> {
        guard let first = range.first else {
            let place = range.lowerBound > 0 ? words[range.lowerBound - 1].upperBound : 0
            return place..<place
        }
        return words[first].lowerBound..<words[range.upperBound - 1].upperBound
    }

    /// `text` with `changes` made, or `nil` when they touch tags.
    private func edited(_ text: SpelledText, _ changes: [SequenceChange], _ after: SpelledText) -> [UInt8]? {
        var result: [UInt8] = []
        var copied = 0
        for change in changes {
            guard !change.old.contains(where: text.isTag), !change.new.contains(where: after.isTag) else { return nil }
            let place = change.old.isEmpty ? text.insertion(before: change.old.lowerBound) : text.ranges[change.old.lowerBound].lowerBound
            guard let place else { return nil }
            result += text.bytes[copied..<place]
            result += text.isLiteral(place) ? after.literal(change.new) : change.new.flatMap { after.bytes[after.ranges[$0]] }
            copied = place
            // What stands between the signs that go, such as a comment, stays.
            for index in change.old {
                result += text.bytes[copied..<text.ranges[index].lowerBound]
                copied = text.ranges[index].upperBound
            }
        }
        return result + text.bytes[copied...]
    }
}
