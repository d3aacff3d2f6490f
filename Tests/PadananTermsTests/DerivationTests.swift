import PadananKit
import PadananTestSupport
import Testing

/// How a match says it was reached.
@Suite struct DerivationTests {
    private static let termbase = Result {
        try SmallGlossary.read(
            """
            concept,id,id:abbreviation,en,pos
            guarantee,jaminan,,guarantee,noun
            security-guarantee,jaminan keamanan,,security guarantee,noun
            friendly-country,negara sahabat,,friendly country,noun
            revoke,mencabut,,revoke,verb
            post-flood,pascabanjir,,post-flood,adjective
            post-cold-war,pasca-Perang Dingin,,post-Cold War,adjective
            summit,konferensi tingkat tinggi,KTT,summit,noun
            child,anak,,child,noun
            """)
    }

    private static let indonesian = Result { TermRecognizer(try termbase.get(), language: .indonesian) }
    private static let english = Result { TermRecognizer(try termbase.get(), language: .english) }

    /// A text with one match: its surface, kind and steps.
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var surface: String
        var kind: MatchKind
        var steps: [String]
        var testDescription: String { text }

        init(_ text: String, _ surface: String, _ kind: MatchKind, _ steps: [String]) {
            (self.text, self.surface, self.kind, self.steps) = (text, surface, kind, steps)
        }
    }

    private func check(_ example: Case, _ recognizer: TermRecognizer) throws {
        let matches = recognizer.matches(in: example.text)
        try #require(matches.count == 1, "\(example.text)")
        #expect(String(decoding: [UInt8](example.text.utf8)[matches[0].range], as: UTF8.self) == example.surface)
        #expect(matches[0].kind == example.kind)
        #expect(recognizer.derivation(of: matches[0]) == example.steps)
    }

    @Test(arguments: [
        Case("Sebuah jaminan diberikan.", "jaminan", .exact, []),
        Case("JAMINAN BARU", "JAMINAN", .exact, []),
        Case("Isi jaminannya jelas.", "jaminannya", .inflected, ["clitic -nya"]),
        Case("Inikah jaminanmu?", "jaminanmu", .inflected, ["clitic -mu"]),
        Case("Jaminanlah yang dicari.", "Jaminanlah", .inflected, ["particle -lah"]),
        Case("Jaminankulah yang hilang.", "Jaminankulah", .inflected, ["clitic -ku, particle -lah"]),
        Case("Semua jaminan-jaminan itu batal.", "jaminan-jaminan", .inflected, ["reduplication"]),
        Case("Dua anak2 bermain.", "anak2", .inflected, ["reduplication"]),
        Case("KTT-nya ditunda.", "KTT-nya", .inflected, ["clitic -nya"]),
        Case("Para negara-negara sahabatnya hadir.", "negara-negara sahabatnya", .inflected, ["reduplication", "clitic -nya"]),
    ])
    func endingsAndDoublingAreNamed(_ example: Case) throws {
        try check(example, Self.indonesian.get())
    }

    @Test(arguments: [
        Case("Menteri mencabut izin itu.", "mencabut", .exact, []),
        Case("Izin itu dicabut kemarin.", "dicabut", .inflected, ["voice di-"]),
        Case("Izin itu kucabut.", "kucabut", .inflected, ["voice ku-"]),
        Case("Izin itu kaucabut.", "kaucabut", .inflected, ["voice kau-"]),
        Case("Izin itu kami cabut.", "cabut", .inflected, ["bare verb"]),
    ])
    func voicesAreNamed(_ example: Case) throws {
        try check(example, Self.indonesian.get())
    }

    @Test(arguments: [
        Case("Mereka minta jaminan atas keamanan kapal.", "jaminan atas keamanan", .variant, ["inserted function word"]),
        Case("Paket jaminan-keamanan itu.", "jaminan-keamanan", .variant, ["hyphenation"]),
        Case("Masa pasca banjir berat.", "pasca banjir", .variant, ["hyphenation"]),
        Case("Masa pasca-banjir berat.", "pasca-banjir", .variant, ["hyphenation"]),
        Case("Tatanan pascaperang Dingin runtuh.", "pascaperang Dingin", .variant, ["written together"]),
        Case("Tatanan pasca Perang Dingin runtuh.", "pasca Perang Dingin", .variant, ["hyphenation"]),
    ])
    func waysOfWritingAreNamed(_ example: Case) throws {
        try check(example, Self.indonesian.get())
    }

    @Test(arguments: [
        Case("A security guarantee was given.", "security guarantee", .exact, []),
        Case("Security guarantees were given.", "Security guarantees", .inflected, ["plural"]),
        Case("They revoked it.", "revoked", .inflected, ["past"]),
        Case("A guarantee of security was given.", "guarantee of security", .variant, ["of-genitive"]),
        Case("Guarantees of security were given.", "Guarantees of security", .variant, ["plural", "of-genitive"]),
    ])
    func englishFormsAreNamed(_ example: Case) throws {
        try check(example, Self.english.get())
    }
}
