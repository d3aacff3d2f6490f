import PadananModel

/// The examples of `term-inconsistent`, each of several segments.
enum TermInconsistentExamples {
    static let all = wrong + right

    private static let wrong = [
        example(
            [
                ("Wajib militer berlaku lagi.", "Military service is back."), ("Ia menolak wajib militer.", "He refused military duty."),
            ], [service], marks: ["military duty"]),
        example(
            [
                ("Parlemen membahas jaminan keamanan.", "Parliament debated the security guarantees."),
                ("Mereka menolak jaminan keamanan itu.", "They rejected the security promises."),
            ], [guarantee], marks: ["security promises"]),
        example(
            [
                ("Armada Kyiv berlayar.", "Kyiv's fleet has sailed."),
                ("Delegasi tiba di Kiev kemarin.", "The delegation reached Kyiv yesterday."),
                ("Perundingan di Kiev gagal.", "The talks in Kyiv failed."), ("Listrik di Kiev padam.", "The power in Kiev went out."),
            ], [], marks: ["Kiev"], remark: "A frequent name without a glossary."),
        example(
            [
                ("Armada itu punya tiga kapal selam.", "The fleet has three submarines."),
                ("Kapal selam itu tua.", "The submarine is old."),
                ("Awak kapal selam selamat.", "The crew of the undersea boat is safe."),
            ], [submarine], marks: ["undersea boat"], remark: "The glossary admits it, but the preferred form is the run's choice."),
        example(
            [
                ("Kelompok pemberontak itu mundur.", "The rebel group withdrew."),
                ("Tentara mengepung kelompok pemberontak.", "The army surrounded the rebel groups."),
                ("Kelompok pemberontak lain menyerah.", "Another insurgent group surrendered."),
            ], [], marks: ["insurgent group"], remark: "A term outside the glossary."),
    ]

    private static let right = [
        example(
            [
                ("Harga minyak naik lagi.", "Oil prices rose again."),
                ("Mereka memantau harga minyak dunia.", "They are watching the world price of oil."),
                ("Harga minyak turun kemarin.", "The oil price fell yesterday."),
            ], [], remark: "Number and order of a term outside the glossary."),
        example(
            [
                ("Parlemen membahas jaminan keamanan.", "Parliament debated the Security Guarantees."),
                ("Setiap jaminan keamanan perlu diratifikasi.", "Every security guarantee must be ratified."),
                ("Jaminan keamanan itu berlaku sepuluh tahun.", "The guarantees are valid for ten years."),
            ], [guarantee], remark: "Number, case, and a part of the rendering for a repeated mention."),
        example(
            [
                ("Pesawat tanpa awak menyerang.", "Unmanned aerial vehicles attacked."),
                ("Pesawat tanpa awak itu jatuh.", "The UAV crashed."),
            ], [drone], remark: "An acronym after the first mention."),
        example(
            [
                ("Swedia mengirim meriam.", "Sweden sent howitzers."), ("Tentara Swedia berlatih.", "Swedish soldiers trained."),
                ("Menteri Swedia datang.", "Sweden's minister came."), ("Parlemen Swedia setuju.", "The Swedish parliament agreed."),
            ], [], remark: "Adjectives of a name."),
        example(
            [
                ("Presiden Joko Widodo berpidato.", "President Joko Widodo gave a speech."),
                ("Kata Widodo, cukup.", "Widodo said it was enough."),
                ("Rapat dengan Widodo batal.", "The meeting with Joko Widodo was canceled."),
                ("Lalu Widodo pulang.", "Then Widodo went home."),
            ], [], remark: "The full name beside the family name."),
        example(
            [
                ("Mereka menunda perundingan damai.", "They postponed the peace talks."),
                ("Perundingan damai gagal.", "The peace talks failed."),
                ("Ada perundingan damai lagi.", "There is another round of peace negotiations."),
            ], [talks], remark: "An admitted form that shares a word with the preferred one."),
    ]

    private static let guarantee = concept("security-guarantee", "jaminan keamanan", ["security guarantee"])
    private static let service = Concept(
        id: "military-service",
        terms: [
            Term("wajib militer", language: .indonesian), Term("military service", language: .english),
            Term("military duty", language: .english, status: .forbidden),
        ])
    private static let submarine = concept("submarine", "kapal selam", ["submarine", "undersea boat"])
    private static let talks = concept("peace-talks", "perundingan damai", ["peace talks", "peace negotiations"])
    private static let drone = concept("uav", "pesawat tanpa awak", ["unmanned aerial vehicle", "UAV"])

    private static func concept(_ id: String, _ source: String, _ targets: [String]) -> Concept {
        let renderings = targets.enumerated().map { Term($1, language: .english, status: $0 == 0 ? .preferred : .admitted) }
        return Concept(id: id, terms: [Term(source, language: .indonesian)] + renderings)
    }

    private static func example(_ pairs: [(String, String)], _ concepts: [Concept], marks: [String] = [], remark: String = "")
        -> CheckExample
    {
        CheckExample(pairs: pairs.map { CheckExample.Pair($0.0, $0.1) }, concepts: concepts, marks: marks, remark: remark)
    }
}
