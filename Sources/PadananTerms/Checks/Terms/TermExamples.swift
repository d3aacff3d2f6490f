import PadananModel

/// The examples of the rules about terms, and the glossary they share.
enum TermExamples {
    private static func concept(
        _ id: String, _ source: String, _ target: String, admitted: [String] = [], deprecated: [String] = [], forbidden: [String] = [],
        short: String? = nil, near: [String] = [], _ partOfSpeech: PartOfSpeech = .noun
    ) -> Concept {
        func terms(_ texts: [String], _ status: TermStatus) -> [Term] {
            texts.map { Term($0, language: .english, status: status) }
        }
        var sourceTerms = [Term(source, language: .indonesian)]
        if let short { sourceTerms.append(Term(short, language: .indonesian, status: .admitted, type: .abbreviation)) }
        return Concept(
            id: id,
            terms: sourceTerms + terms([target], .preferred) + terms(admitted, .admitted) + terms(deprecated, .deprecated)
                + terms(forbidden, .forbidden),
            partOfSpeech: partOfSpeech, condition: near.isEmpty ? nil : SenseCondition(.near, near))
    }

    static let glossary: [Concept] = [
        concept(
            "security-guarantee", "jaminan keamanan", "security guarantee", deprecated: ["security assurance"],
            forbidden: ["safety guarantee"]),
        concept("aircraft-carrier", "kapal induk", "aircraft carrier", forbidden: ["mother ship"]),
        concept("court-of-justice", "Mahkamah Internasional", "International Court of Justice", deprecated: ["World Court"], .proper),
        concept("inaugurate", "melantik", "inaugurate", admitted: ["swear in"], deprecated: ["install"], .verb),
        concept("flower", "bunga", "flower"),
        concept("interest", "bunga", "interest", near: ["bank", "kredit", "deposito"]),
        concept("exchange-rate", "nilai tukar", "exchange rate", forbidden: ["exchange value"], short: "kurs"),
        concept("united-nations", "Perserikatan Bangsa-Bangsa", "United Nations", short: "PBB", .proper),
        verbatim("sinar-harapan", "Sinar Harapan"), verbatim("tempo", "Tempo"), verbatim("kompas", "Kompas"),
    ]

    private static func verbatim(_ id: String, _ name: String) -> Concept {
        Concept(
            id: id, terms: [Term(name, language: .indonesian), Term(name, language: .english)], partOfSpeech: .proper, caseRule: .exact,
            isVerbatim: true)
    }

    private static func wrong(_ source: String, _ target: String, _ mark: String, _ remark: String = "") -> CheckExample {
        .wrong(source, target, marks: mark, concepts: glossary, remark: remark)
    }

    private static func right(_ source: String, _ target: String, _ remark: String = "") -> CheckExample {
        .right(source, target, concepts: glossary, remark: remark)
    }

    static let missing: [CheckExample] = [
        wrong(
            "Ukraina menuntut jaminan keamanan dari Barat.", "Ukraine is demanding security promises from the West.", "security promises"),
        wrong(
            "Bank sentral menjaga nilai tukar dan cadangan devisa.", "The central bank protects its reserves.", "nilai tukar", "left out"),
        wrong("Nilai tukar melemah lagi pekan ini.", "The nilai tukar weakened again this week.", "nilai tukar", "left untranslated"),
        right("Kyiv menolak jaminan-jaminan keamanan itu.", "Kyiv rejected those guarantees of security.", "inflected, with *of*"),
        right(
            "Kapal induk pertama sudah tua, tetapi kapal induk kedua baru diluncurkan.",
            "The first aircraft carrier is old, but the second was launched recently.", "the second mention is understood"),
        right(
            "Jika jaminan keamanan diberikan, jaminan keamanan itu harus tertulis.",
            "If a security guarantee is given, it has to be in writing.", "a pronoun for the second mention"),
        right(
            "Utusan Perserikatan Bangsa-Bangsa (PBB) tiba di Yangon.", "The United Nations envoy arrived in Yangon.",
            "full form and acronym are one mention"),
    ]

    static let forbidden: [CheckExample] = [
        wrong("Armada itu diperkuat dua kapal induk.", "The fleet was reinforced by two mother ships.", "mother ships"),
        wrong("Sekutu menawarkan jaminan keamanan.", "The allies offered a safety guarantee.", "safety guarantee"),
        right("Armada itu diperkuat dua kapal induk.", "The fleet was reinforced by two aircraft carriers."),
        right("Kapal kecil itu kembali ke kapal utama.", "The boat returned to the mother ship.", "renders something else"),
        right(
            "Kapal induk itu lebih besar daripada pesawat utama dalam film itu.",
            "The aircraft carrier is bigger than the mother ship in that film.", "the term has its own rendering"),
    ]

    static let deprecated: [CheckExample] = [
        wrong("Sengketa pulau itu dibawa ke Mahkamah Internasional.", "The island dispute went to the World Court.", "World Court"),
        wrong("Presiden melantik dua menteri koordinator.", "The president installed two coordinating ministers.", "installed"),
        right("Sengketa pulau itu dibawa ke Mahkamah Internasional.", "The island dispute went to the International Court of Justice."),
        right("Presiden melantik dua menteri koordinator.", "Two coordinating ministers were sworn in by the president."),
        right("Teknisi memasang dua radar baru.", "Technicians installed two new radars.", "renders another word"),
    ]

    static let sense: [CheckExample] = [
        wrong("Bank itu menaikkan bunga kredit modal kerja.", "The bank raised the flower on working capital loans.", "flower"),
        wrong("Menteri itu membawa bunga ke makam pahlawan.", "The minister brought interest to the heroes' cemetery.", "interest"),
        right("Bank itu menaikkan bunga kredit modal kerja.", "The bank raised interest on working capital loans."),
        right("Menteri itu membawa bunga ke makam pahlawan.", "The minister brought flowers to the heroes' cemetery."),
        right(
            "Petani menanam bunga dan sayur di lereng gunung.", "Farmers grow flowers and take an interest in vegetables.",
            "the right sense is there"),
    ]

    static let verbatim: [CheckExample] = [
        wrong("Redaktur Sinar Harapan menolak berkomentar.", "The editor of Ray of Hope declined to comment.", "Ray of Hope"),
        wrong("Kepada Kompas, duta besar itu membantah.", "The ambassador denied it to Kompass.", "Kompass"),
        right("Redaktur Sinar Harapan menolak berkomentar.", "Sinar Harapan's editor declined to comment."),
        right("Laporan Tempo memicu penyelidikan.", "A report by Tempo triggered an inquiry."),
        right("Kapal itu kehilangan kompas.", "The ship lost its compass.", "no capital, no name"),
    ]
}
