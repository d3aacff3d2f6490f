import PadananKit
import PadananTestSupport
import Testing

/// Which terms a source must have rendered, what became of them, and what is put right.
@Suite struct TermGuardTests {
    private static let termGuard = TermGuard(
        TermAligner(
            TermbaseFormats.read(Array(table.utf8), file: "terms.csv", languages: .indonesianEnglish).termbase,
            languages: .indonesianEnglish))

    private static let table = """
        concept,id,id:abbreviation,en,en:abbreviation,en:forbidden,pos,translate
        guarantee,jaminan keamanan,,security guarantee,,safety guarantee,noun,
        un,Perserikatan Bangsa-Bangsa,PBB,United Nations,UN,,proper,
        resolution,resolusi,,resolution,,,noun,
        state,negara,,country,,,noun,
        impose,memberlakukan,,impose,,,verb,
        transjakarta,Transjakarta,,Transjakarta,,,proper,no

        """

    struct Rendering: Sendable {
        var source: String
        var renderings: [String]
        var plurals: [Bool]
    }

    static let renderings = [
        Rendering(source: "PBB menuntut jaminan keamanan.", renderings: ["UN", "security guarantee"], plurals: [false, false]),
        Rendering(source: "Perserikatan Bangsa-Bangsa rapat.", renderings: ["United Nations"], plurals: [false]),
        Rendering(source: "Negara-negara itu menolak dua resolusi.", renderings: ["country", "resolution"], plurals: [true, true]),
        Rendering(source: "Pada 2022 resolusi itu batal.", renderings: ["resolution"], plurals: [false]),
        Rendering(source: "Tiga buah resolusi batal.", renderings: ["resolution"], plurals: [true]),
        Rendering(source: "Satu resolusi batal.", renderings: ["resolution"], plurals: [false]),
        Rendering(source: "Transjakarta mogok.", renderings: ["Transjakarta"], plurals: [false]),
        Rendering(source: "Tidak ada apa-apa.", renderings: [], plurals: []),
    ]

    @Test(arguments: renderings) func eachTermHasItsRendering(_ example: Rendering) {
        var session = Self.termGuard.session()
        let terms = session.terms(in: example.source)
        #expect(terms.map(\.rendering) == example.renderings)
        #expect(terms.map(\.isPlural) == example.plurals)
    }

    struct Verdict: Sendable {
        var source: String
        var target: String
        var verdicts: [TermVerification.Verdict]
    }

    static let verdicts = [
        Verdict(source: "PBB menuntut jaminan keamanan.", target: "The UN demands security guarantees.", verdicts: [.right, .right]),
        Verdict(source: "PBB menuntut jaminan keamanan.", target: "The UN demands safety guarantees.", verdicts: [.right, .wrong]),
        Verdict(source: "PBB menuntut jaminan keamanan.", target: "", verdicts: [.wrong, .wrong]),
        Verdict(source: "Ia menuntut jaminan keamanan.", target: "Ia menuntut jaminan keamanan.", verdicts: [.wrong]),
        Verdict(source: "Transjakarta mogok.", target: "Transjakarta mogok.", verdicts: [.right]),
        Verdict(source: "Transjakarta mogok.", target: "The bus broke down.", verdicts: [.wrong]),
    ]

    @Test(arguments: verdicts) func eachOccurrenceIsJudged(_ example: Verdict) {
        var session = Self.termGuard.session()
        let verified = session.verify(source: InlineText(example.source), target: InlineText(example.target))
        #expect(verified.map(\.verdict) == example.verdicts)
    }

    struct Repair: Sendable {
        var source: String
        var target: String
        /// `nil` where nothing is certain.
        var repaired: String?
    }

    static let repairs = [
        Repair(
            source: "Ia menuntut jaminan keamanan.", target: "He demands safety guarantees.", repaired: "He demands security guarantees."),
        Repair(source: "Ia menuntut jaminan keamanan.", target: "He demands jaminan keamanan.", repaired: "He demands security guarantee."),
        // The words between a verb and the full stop, whatever they say.
        Repair(
            source: "Menteri itu menolak jaminan keamanan.", target: "The minister rejected the soft cushion.",
            repaired: "The minister rejected the security guarantee."),
        // Left out behind its article.
        Repair(
            source: "Menteri itu menolak jaminan keamanan.", target: "The minister rejected the .",
            repaired: "The minister rejected the security guarantee."),
        // Nothing tells where it should stand.
        Repair(source: "Menteri itu menolak jaminan keamanan.", target: "Nothing happened yesterday evening in town.", repaired: nil),
        // A clause of its own stands between the linked words.
        Repair(
            source: "Menteri itu menolak jaminan keamanan.",
            target: "The minister rejected what nobody had ever seriously thought that anybody could want.", repaired: nil),
    ]

    @Test(arguments: repairs) func onlyWhatIsCertainIsRepaired(_ example: Repair) {
        var session = Self.termGuard.session()
        let source = InlineText(example.source)
        var target = InlineText(example.target)
        let verified = session.verify(source: source, target: target)
        let terms = session.terms(in: example.source)
        let (changes, after) = TermRepair().repair(&target, of: source, terms, verified, document: nil, &session)
        #expect(target.text == example.repaired ?? example.target)
        #expect(changes.isEmpty == (example.repaired == nil))
        #expect(after.allSatisfy { $0.verdict == .right } == (example.repaired != nil))
    }

    @Test func anyBytesAreSurvived() {
        var session = Self.termGuard.session()
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<200 {
            let source = "jaminan keamanan " + String(decoding: RandomText.mix(pieces: 30, using: &generator), as: UTF8.self)
            var target = InlineText(String(decoding: RandomText.mix(pieces: 30, using: &generator), as: UTF8.self))
            let verified = session.verify(source: InlineText(source), target: target)
            let terms = session.terms(in: source)
            #expect(verified.count == terms.count)
            _ = TermRepair().repair(&target, of: InlineText(source), terms, verified, document: nil, &session)
        }
    }
}
