import PadananModel
import Testing

@Suite struct SequenceChangeTests {
    private func changes(_ old: String, _ new: String, limit: Int = 100) -> [SequenceChange] {
        SequenceChange.all(from: Array(old.utf8), to: Array(new.utf8), limit: limit)
    }

    @Test func equalSequencesHaveNoChange() {
        #expect(changes("", "") == [])
        #expect(changes("abc", "abc") == [])
    }

    @Test func changesAreAsFewAsPossible() {
        #expect(changes("abcdef", "aXcdYYf") == [SequenceChange(old: 1..<2, new: 1..<2), SequenceChange(old: 4..<5, new: 4..<6)])
        #expect(changes("abc", "ac") == [SequenceChange(old: 1..<2, new: 1..<1)])
        #expect(changes("", "ab") == [SequenceChange(old: 0..<0, new: 0..<2)])
    }

    @Test func longSequencesHaveOneChange() {
        #expect(changes("abcdef", "aXcdYYf", limit: 5) == [SequenceChange(old: 1..<5, new: 1..<6)])
    }

    @Test(arguments: [("kitten", "sitting"), ("aaaa", "aa"), ("abab", "baba"), ("", "x"), ("x", ""), ("abcxyz", "xyzabc")])
    func changesTurnOneIntoTheOther(_ old: String, _ new: String) {
        let (left, right) = (Array(old.utf8), Array(new.utf8))
        for limit in [0, 100] {
            var result = left
            for change in changes(old, new, limit: limit).reversed() { result.replaceSubrange(change.old, with: right[change.new]) }
            #expect(result == right)
        }
    }
}
