import PadananModel
import PadananTerms
import Testing

/// Whole segments that are translated differently, or have one translation.
@Suite struct SegmentConsistencyTests {
    static let translations = [
        ConsistencyCase(
            "other words", ["Harga minyak naik. = Oil prices rose.", "Harga minyak naik. = Crude became dearer."],
            marks: ["Crude became dearer."]),
        ConsistencyCase(
            "the rarer is reported",
            [
                "Harga minyak naik. = Oil prices rose.", "Harga minyak naik. = Crude became dearer.",
                "HARGA MINYAK NAIK = Crude became dearer",
            ],
            marks: ["Oil prices rose."]),
        ConsistencyCase(
            "a negation", ["Kami setuju itu. = We agree.", "Kami setuju itu. = We don't agree."], marks: ["We don't agree."]),
        ConsistencyCase(
            "three ways",
            ["Sidang ditunda lagi = Hearing delayed", "Sidang ditunda lagi = Session postponed", "Sidang ditunda lagi = Trial put off"],
            marks: ["Session postponed", "Trial put off"]),
    ]

    static let sameTranslations = [
        ConsistencyCase("case, quotes and stops", ["Kata dia: “ya”. = He said: “Yes”.", "Kata dia: \"ya\" = he said 'yes'"]),
        ConsistencyCase("a pronoun", ["Dia menolak hadir. = He refused to attend.", "Dia menolak hadir. = She refused to attend."]),
        ConsistencyCase("number and tense", ["Kapal itu tiba. = The ship arrives.", "Kapal itu tiba. = The ships have arrived."]),
        ConsistencyCase("spelling", ["Anggaran pertahanan. = The defense budget.", "Anggaran pertahanan. = The defence budget."]),
        ConsistencyCase("order", ["Pada Senin ia pergi. = On Monday, he left.", "Pada Senin ia pergi. = He left on Monday."]),
        ConsistencyCase(
            "a hyphen", ["Gencatan senjata gagal. = The cease-fire failed.", "Gencatan senjata gagal. = The ceasefire failed."]),
        ConsistencyCase("a contraction", ["Saya akan datang. = I will come.", "Saya akan datang. = I'll come."]),
        ConsistencyCase("one word", ["Baik. = Good.", "Baik. = All right."]),
        ConsistencyCase("a question", ["Harga naik. = Prices rose.", "Harga naik? = Are things dearer?"]),
        ConsistencyCase("other numbers", ["Naik 5 persen. = Up 5 percent.", "Naik 7 persen. = A gain of 7 percent."]),
    ]

    static let sources = [
        ConsistencyCase(
            "another name",
            [
                "Delegasi dari Oslo tiba kemarin. = The delegation from Oslo arrived yesterday.",
                "Delegasi dari Roma tiba kemarin. = The delegation from Oslo arrived yesterday.",
            ],
            marks: ["The delegation from Oslo arrived yesterday."]),
        ConsistencyCase(
            "another number",
            [
                "Sebanyak 40 tentara terluka kemarin. = Some 40 soldiers were wounded yesterday.",
                "Sebanyak 90 tentara terluka kemarin. = Some 40 soldiers were wounded yesterday.",
            ],
            marks: ["Some 40 soldiers were wounded yesterday."]),
        ConsistencyCase(
            "another sentence",
            [
                "Kapal itu meninggalkan pelabuhan pagi ini. = The ship left the port this morning.",
                "Gubernur menolak mengundurkan diri. = The ship left the port this morning.",
            ],
            marks: ["The ship left the port this morning."]),
    ]

    static let sameSources = [
        ConsistencyCase(
            "voice",
            [
                "Polisi menangkap dua orang di pelabuhan. = Police arrested two people at the port.",
                "Dua orang ditangkap polisi di pelabuhan. = Police arrested two people at the port.",
            ]),
        ConsistencyCase(
            "a synonym",
            [
                "Ia mengatakan pasokan gas cukup. = He said the gas supply was sufficient.",
                "Ia menyatakan pasokan gas cukup. = He said the gas supply was sufficient.",
            ]),
        ConsistencyCase(
            "more said",
            [
                "Parlemen menyetujui anggaran itu. = Parliament has approved the budget bill.",
                "Parlemen Kanada menyetujui anggaran itu. = Parliament has approved the budget bill.",
            ]),
        ConsistencyCase("a short target", ["Baca berita lain = Read more", "Selengkapnya di sini = Read more"]),
        ConsistencyCase(
            "equal sources",
            [
                "Sidang itu ditunda tanpa alasan. = The hearing was put off without reason.",
                "SIDANG ITU DITUNDA TANPA ALASAN = The hearing was put off without reason.",
            ]),
    ]

    @Test(arguments: translations + sameTranslations)
    func translationsOfOneSourceAreCompared(_ item: ConsistencyCase) {
        #expect(ConsistencyRun("inconsistent-translation").marks(item.pairs) == item.marks)
    }

    @Test(arguments: sources + sameSources)
    func sourcesOfOneTranslationAreCompared(_ item: ConsistencyCase) {
        #expect(ConsistencyRun("inconsistent-source").marks(item.pairs) == item.marks)
    }

    @Test func emptyTargetsAndHostileTextSayNothing() {
        let texts = ["", " ", "\u{FFFD}\u{0}", String(repeating: "a", count: 100_000), String(repeating: "'-", count: 10_000)]
        let segments = texts.enumerated().map { number, text in
            CheckedSegment(
                id: "\(number)", source: InlineText("satu dua"), target: InlineText(text),
                location: SourceLocation(file: "a", line: number + 1))
        }
        #expect(ConsistencyRun("inconsistent-translation").findings(segments).count <= texts.count)
        #expect(ConsistencyRun("inconsistent-source").findings(segments).isEmpty)
        #expect(ConsistencyRun("term-inconsistent").findings(segments).isEmpty)
    }
}
