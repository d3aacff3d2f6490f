import PadananKit
import PadananTestSupport
import Testing

/// Which sense of an ambiguous term is found.
@Suite struct SenseConditionTests {
    private static let recognizer = Result {
        TermRecognizer(
            try SmallGlossary.read(
                """
                concept,id,en,pos,case,when
                guarantee,jaminan,guarantee,noun,,
                collateral,jaminan,collateral,noun,,near: kredit | wajib pajak
                bail,jaminan,bail,noun,,near: tahanan
                roll-call,apel,roll call,noun,,near: prajurit | TNI
                offside,posisi offsaid,offside,noun,,document: sepak bola
                strike-goal,gol,goal,noun,,document: sepak bola
                axle,as,axle,noun,exact,
                dollar,kurs,exchange rate,noun,,near: AS
                """), language: .indonesian)
    }

    private func senses(_ text: String) throws -> [String] {
        let recognizer = try Self.recognizer.get()
        return recognizer.matches(in: text).map { recognizer.termbase.concepts[$0.concept].id }
    }

    @Test(arguments: [
        ("Jaminan itu hilang di laci.", ["guarantee"]),
        ("Bank meminta jaminan untuk kredit motor.", ["collateral"]),
        ("Jaminan kreditnya sebuah kebun.", ["collateral"]),
        ("Seorang wajib pajak menaruh jaminan.", ["collateral"]),
        ("Tahanan itu bebas dengan jaminan.", ["bail"]),
        ("TAHANAN BEBAS DENGAN JAMINAN", ["bail"]),
        ("Prajurit berdiri saat apel pagi.", ["roll-call"]),
    ])
    func aSenseWhoseConditionHoldsComesFirst(_ text: String, _ expected: [String]) throws {
        #expect(try senses(text) == expected)
    }

    @Test(arguments: ["Ia mengupas apel merah.", "Tim itu mencetak gol.", "Posisi offsaid itu jelas."])
    func aConditionalSenseIsNotFoundWhereItsConditionFails(_ text: String) throws {
        #expect(try senses(text) == [])
    }

    @Test(arguments: [
        ("Kredit macet, jaminan disita, lalu sore harinya seorang tahanan pulang.", ["collateral"]),
        ("Kredit macet sejak Maret, dan menurut kabar terakhir jaminan bagi tahanan naik.", ["bail"]),
    ])
    func ofTwoConditionsThatHoldTheNearestWordDecides(_ text: String, _ expected: [String]) throws {
        #expect(try senses(text) == expected)
    }

    @Test(
        arguments: [
            ("Kreditor menolak jaminan itu.", ["guarantee"]),
            ("Lihat www.kredit.co.id tentang jaminan.", ["guarantee"]),
            ("Pajak yang wajib dibayar tanpa jaminan.", ["guarantee"]),
            ("Wajib, pajak, jaminan.", ["guarantee"]),
            ("Keprajuritan diuji lewat apel.", []),
        ] as [(String, [String])])
    func aConditionWordWithinOtherWordsDoesNotCount(_ text: String, _ expected: [String]) throws {
        #expect(try senses(text) == expected)
    }

    @Test(
        arguments: [
            ("Dolar AS mengangkat kurs.", ["dollar"]),
            ("Dolar AS-nya mengangkat kurs.", ["dollar"]),
            ("Bengkel itu membahas kurs sambil mengganti as depan.", ["axle"]),
            ("Asas itu tidak mengubah kurs.", []),
            ("Anggota TNI berbaris dalam apel.", ["roll-call"]),
            ("Kata tni ditulis kecil pada apel itu.", []),
        ] as [(String, [String])])
    func aConditionInCapitalsMustBeWrittenInCapitals(_ text: String, _ expected: [String]) throws {
        #expect(try senses(text) == expected)
    }

    // MARK: Whole documents

    private func document(_ paragraphs: [String]) throws -> [[String]] {
        let recognizer = try Self.recognizer.get()
        let records = paragraphs.map { TextRecord(id: "", text: $0, location: SourceLocation(file: "-")) }
        return RecognitionRun(recognizer).recognize(records).map { $0.matches.map { recognizer.termbase.concepts[$0.concept].id } }
    }

    @Test func aDocumentConditionMayHoldInAnotherParagraph() throws {
        #expect(try document(["Tim itu mencetak gol.", "Sepak bola makin ramai."]) == [["strike-goal"], []])
        #expect(try document(["Tim itu mencetak gol.", "Bola voli makin ramai."]) == [[], []])
    }

    @Test func aNearConditionMustHoldInTheSameParagraph() throws {
        #expect(try document(["Jaminan itu hilang.", "Kredit macet."]) == [["guarantee"], []])
    }

    @Test func documentsDoNotSeeEachOther() throws {
        #expect(try document(["Sepak bola makin ramai."]) == [[]])
        #expect(try document(["Tim itu mencetak gol."]) == [[]])
    }
}
