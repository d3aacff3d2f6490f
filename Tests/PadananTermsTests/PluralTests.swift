import PadananKit
import PadananTestSupport
import Testing

/// Plurals of terms of several words.
@Suite struct PluralTests {
    private static let table = "concept,id,en\nhospital,rumah sakit,hospital\nright,hak asasi manusia,human right\nhome,rumah,house\n"

    @Test(arguments: [
        ("Dua rumah sakit-rumah sakit tutup.", ["rumah sakit-rumah sakit"]), ("Rumah-rumah sakit tutup.", ["Rumah-rumah sakit"]),
        ("Rumah sakit-rumah sakitnya tutup.", ["Rumah sakit-rumah sakitnya"]), ("Hak2 asasi manusia dijamin.", ["Hak2 asasi manusia"]),
        ("Di rumah sakit, rumah sakit lain.", ["rumah sakit", "rumah sakit"]), ("Rumah sakit-rumah bersalin.", ["Rumah sakit", "rumah"]),
    ]) func aDoubledTermIsOneOccurrence(_ text: String, _ expected: [String]) throws {
        let recognizer = TermRecognizer(try SmallGlossary.read(Self.table), language: .indonesian)
        let bytes = [UInt8](text.utf8)
        #expect(recognizer.matches(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) } == expected)
    }
}
