import PadananModel
import PadananTerms
import Testing

/// Drift of terms and names over segments and files, and what only looks like it.
@Suite struct TermInconsistentCheckTests {
    static let patrol = "kapal patroli = patrol boat"
    static let patrols = ["Dua kapal patroli tiba. = Two patrol boats arrived.", "Kapal patroli itu baru. = The patrol boat is new."]

    static let drifts = [
        ConsistencyCase(
            "other words in another file", terms: [patrol], patrols + ["# b", "Kapal patroli rusak. = The guard vessel broke down."],
            marks: ["Kapal patroli → guard vessel"]),
        ConsistencyCase(
            "a replaced head", terms: [patrol], patrols + ["# b", "Kami membeli kapal patroli. = We bought patrol vessels."],
            marks: ["kapal patroli → patrol vessels"]),
        ConsistencyCase(
            "a forbidden term that shares a word", terms: ["wajib militer = military service | -military duty"],
            ["Wajib militer kembali. = Military service is back.", "Ia menolak wajib militer. = He refused military duty."],
            marks: ["wajib militer → military duty"]),
        ConsistencyCase(
            "an admitted form with nothing in common", terms: ["kapal induk = aircraft carrier | flattop"],
            [
                "Kapal induk tiba. = The aircraft carrier arrived.", "Kapal induk itu besar. = The aircraft carrier is large.",
                "Awak kapal induk lelah. = The flattop's crew is tired.",
            ], marks: ["kapal induk → flattop's"]),
        ConsistencyCase(
            "another spelling of a name that the glossary admits", terms: ["Kiev = Kyiv | Kiev"],
            [
                "Kiev diserang. = Kyiv was attacked.", "Rapat di Kiev selesai. = The meeting in Kyiv is over.",
                "Ia tiba di Kiev. = She arrived in Kiev.",
            ], marks: ["Kiev → Kiev"]),
        ConsistencyCase(
            "another spelling of a name that the glossary doesn't have", terms: ["Rumania = Romania"],
            ["Rumania setuju. = Romania agreed.", "Tentara Rumania datang. = Rumania's soldiers came."], marks: ["Rumania → Rumania's"]),
        ConsistencyCase(
            "a frequent name without a glossary",
            [
                "Rapat dengan Zelensky batal. = The meeting with Zelensky was canceled.", "Kata Zelensky, cukup. = Zelensky said enough.",
                "Usul Zelensky ditolak. = Zelenskyy's proposal was rejected.",
            ], marks: ["Zelensky → Zelenskyy's"]),
        ConsistencyCase(
            "a long term that occurs twice", terms: ["cadangan devisa negara = national currency reserves"],
            [
                "Cadangan devisa negara naik. = National currency reserves rose.", "# b",
                "Cadangan devisa negara turun. = The state's foreign holdings fell.",
            ], marks: ["Cadangan devisa negara → state's foreign holdings"]),
    ]

    static let variations = [
        ConsistencyCase(
            "number, possessive, case and order", terms: ["kapal patroli = patrol boat", "menteri pertahanan = defense minister"],
            patrols + [
                "Awak kapal patroli pulang. = The patrol boat's crew went home.", "KAPAL PATROLI HILANG = PATROL BOAT LOST",
                "Menteri pertahanan datang. = The defense minister came.", "Kata menteri pertahanan. = The minister of defense said.",
                "Menteri pertahanan Inggris. = The British defence minister.",
            ]),
        ConsistencyCase(
            "a part of the rendering for a repeated mention", terms: [patrol], patrols + ["Kapal patroli itu tua. = The boat is old."]),
        ConsistencyCase(
            "a pronoun in the same document", terms: [patrol], patrols + ["Kapal patroli itu tua. = It is very old by now."]),
        ConsistencyCase(
            "an acronym after the first mention", terms: ["zona ekonomi eksklusif | ZEE = exclusive economic zone | EEZ"],
            [
                "Zona ekonomi eksklusif (ZEE) luas. = The exclusive economic zone (EEZ) is vast.", "ZEE dijaga. = The EEZ is guarded.",
                "# b", "Zona ekonomi eksklusif itu kaya. = The EEZ is rich.",
            ]),
        ConsistencyCase(
            "an admitted form as frequent as the preferred one", terms: ["kapal induk = aircraft carrier | flattop"],
            ["Kapal induk tiba. = The aircraft carrier arrived.", "Awak kapal induk lelah. = The flattop's crew is tired."]),
        ConsistencyCase(
            "an admitted form with the same head", terms: ["gencatan senjata = cease-fire | ceasefire"],
            ["Gencatan senjata berlaku. = The cease-fire holds.", "Gencatan senjata gagal. = The ceasefire failed."]),
        ConsistencyCase(
            "a term of one word is paraphrased", terms: ["tentara = soldier"],
            [
                "Tentara datang. = Soldiers came.", "Dua tentara pergi. = Two soldiers left.", "# b",
                "Tentara dikerahkan. = The army was deployed.",
            ]),
        ConsistencyCase(
            "the noun before the term takes its place", terms: ["angkatan laut = navy force"],
            [
                "Angkatan laut kuat. = The navy force is strong.", "Angkatan laut besar. = The navy force is big.",
                "Pangkalan angkatan laut diserang. = The navy base was attacked.",
            ]),
        ConsistencyCase(
            "an adjective and a people",
            [
                "Ukraina menang. = Ukraine won.", "Kota di Ukraina. = A city in Ukraine.", "Tentara Ukraina. = Ukrainian soldiers.",
                "Warga Ukraina. = Ukrainians.", "Jalan ke Ukraina. = The road to Ukraine.",
            ]),
        ConsistencyCase(
            "a name that occurs too rarely", ["Di Kiev hujan. = It rains in Kyiv.", "Ke Kiev lagi. = To Kiev again."]),
        ConsistencyCase(
            "another sense", terms: ["sidang = hearing", "jaminan kredit = loan collateral", "jaminan = guarantee"],
            ["Jaminan kredit naik. = Loan collateral rose.", "Jaminan itu kuat. = The guarantee is strong."]),
        ConsistencyCase("nothing to compare", terms: [patrol], ["Kapal patroli rusak. = The guard vessel broke down."]),
        ConsistencyCase(
            "a long sentence", terms: [patrol],
            patrols + [
                "# b",
                "Pemerintah daerah mengumumkan rencana pembelian kapal patroli baru untuk menjaga perairan utara dari nelayan asing tahun depan."
                    + " = The local government announced plans to protect northern waters from foreign fishermen with new vessels next year.",
            ]),
    ]

    @Test(arguments: drifts)
    func driftIsReported(_ item: ConsistencyCase) {
        #expect(ConsistencyRun("term-inconsistent", terms: item.terms).marks(item.pairs) == item.marks)
    }

    @Test(arguments: variations)
    func legitimateVariationIsNot(_ item: ConsistencyCase) {
        #expect(ConsistencyRun("term-inconsistent", terms: item.terms).marks(item.pairs) == [])
    }

    @Test func admittedFormsAreReportedWhenTheyAreNotAllowed() {
        var options = CheckOptions()
        options.allowsAdmittedTerms = false
        let run = ConsistencyRun("term-inconsistent", terms: ["kapal induk = aircraft carrier | flattop"], options: options)
        let pairs = ["Kapal induk tiba. = The aircraft carrier arrived.", "Awak kapal induk lelah. = The flattop's crew is tired."]
        #expect(run.marks(pairs) == ["kapal induk → flattop's"])
    }

    @Test func ignoredConceptsAreLeftAlone() {
        var options = CheckOptions()
        options.ignoredConcepts = ["kapal patroli"]
        let run = ConsistencyRun("term-inconsistent", terms: [Self.patrol], options: options)
        #expect(run.marks(Self.drifts[0].pairs) == [])
    }

    @Test func findingNamesTheUsualFormItsPlacesAndTheEdit() throws {
        let run = ConsistencyRun("term-inconsistent", terms: [Self.patrol])
        let found = run.findings(ConsistencyRun.segments(Self.drifts[1].pairs))
        let finding = try #require(found.first?.finding)
        #expect(finding.message == "“kapal patroli” is “patrol vessels” here and “patrol boat” 2 times; use one rendering")
        #expect(finding.expected == ["patrol boat"])
        #expect(finding.suggestion?.replacement == "patrol boat" && finding.suggestion?.isCertain == false)
        let places = finding.notes.map { $0.location?.description ?? "" }
        #expect(places.contains("file0.tsv:1:1"))
    }

    @Test func placesBeyondTheKeptOnesAreCounted() {
        let rare = Array(repeating: "Kami membeli kapal patroli. = We bought patrol vessels.", count: 30)
        let found = ConsistencyRun("term-inconsistent", terms: [Self.patrol]).findings(ConsistencyRun.segments(Self.patrols + rare))
        #expect(found.count == 20)
        #expect(found.last?.finding.notes.last?.text == "and 10 more")
    }
}
