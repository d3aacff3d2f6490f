import PadananLanguage
import PadananTestSupport
import Testing

@Suite struct WordHashTests {
    private static let letters = Array("kesepakatanperdamaianantarnegaradikawasanitu".utf8)

    @Test(arguments: 0...40) func aWordHasOneHashWhereverItIsRead(_ length: Int) {
        let word = Array(Self.letters.prefix(length))
        let upper = word.map { $0 & 0xDF }
        for before in [0, 1, 7, 8, 9] {
            for after in [[], [0x20], [0x40], [0xC3, 0xA9], Array(repeating: 0x7A, count: 9)] as [[UInt8]] {
                let text = Array(repeating: 0x78, count: before) + upper + after
                #expect(WordHash.ofASCII(text, before, before + length) == WordHash.of(word))
            }
        }
    }

    @Test func wordsThatDifferHaveHashesThatDiffer() throws {
        var words = Set((0...40).map { Array(Self.letters.prefix($0)) } + (1...40).map { Array(Self.letters.prefix($0).dropFirst()) })
        for file in ["id/clitic-lookalikes.tsv", "id/voice-exceptions.tsv", "en/irregular-verbs.tsv", "en/spelling-variants.tsv"] {
            words.formUnion(try DataFile.words(file).map { Array($0.utf8) })
        }
        for number in 0..<10_000 { words.insert(Array(String(number).utf8)) }
        #expect(Set(words.map { WordHash.of($0) }).count == words.count)
    }
}
