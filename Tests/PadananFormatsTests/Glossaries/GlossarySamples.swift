import PadananFormats
import PadananModel

/// A termbase with everything that the model has, and what the tests of all formats need.
enum GlossarySamples {
    private static let id = LanguageTag("id")
    private static let en = LanguageTag("en")

    static let termbase = Termbase([
        Concept(
            id: "defence-pact", subject: "diplomacy",
            terms: [
                Term("pakta pertahanan", language: id), Term("perjanjian pertahanan", language: id, status: .admitted),
                Term("defence pact", language: en), Term("defence treaty", language: en, status: .admitted),
                Term("defence contract", language: en, status: .forbidden), Term("war pact", language: en, status: .deprecated),
            ], definition: "treaty by which states promise each other help, if one is attacked", note: "the verb is “menandatangani”",
            source: "Warta, 2021"),
        Concept(
            id: "un",
            terms: [
                Term("Perserikatan Bangsa-Bangsa", language: id), Term("PBB", language: id, status: .admitted, type: .acronym),
                Term("United Nations", language: en), Term("UN", language: en, status: .admitted, type: .acronym),
            ], partOfSpeech: .proper),
        Concept(
            id: "land-tax", subject: "economy",
            terms: [Term("PBB", language: id, type: .acronym), Term("land and building tax", language: en)],
            caseRule: .exact, condition: SenseCondition(.near, ["pajak", "bumi"])),
        Concept(id: "impose", terms: [Term("memberlakukan", language: id), Term("impose", language: en)], partOfSpeech: .verb),
        Concept(id: "7", terms: [Term("Hastag", language: id), Term("Hastag", language: en)], isVerbatim: true),
        Concept(
            id: "-nya", terms: [Term("-nya", language: id), Term("its", language: en), Term("=SUM(1;2)", language: en, status: .admitted)]),
        Concept(id: "#tagar", terms: [Term("#tagar", language: id), Term("#hashtag, \"quoted\"", language: en)], note: "satu; dua | tiga"),
        Concept(
            id: "semi",
            terms: [Term("a; b; c", language: id), Term("x, y", language: en), Term("<x> & y", language: en, status: .admitted)]),
        Concept(
            id: "melayu",
            terms: [Term("kurs", language: id), Term("exchange rate", language: en), Term("kadar pertukaran", language: LanguageTag("ms"))]),
    ])

    /// The formats of this folder.
    static let formats: [any WritableTermbaseFormat] = [
        TwoColumnFormat(), TwoColumnFormat(isTabSeparated: true), OmegaTGlossaryFormat(), DeepLGlossaryFormat(),
        DeepLGlossaryFormat(isTabSeparated: true), GoogleGlossaryFormat(), GoogleGlossaryFormat(isTabSeparated: true),
        GoogleTermSetFormat(),
        WeblateGlossaryFormat(), MemoQGlossaryFormat(), LanguageColumnsFormat(), LanguageColumnsFormat(isTabSeparated: true), UTXFormat(),
        XLIFF2GlossaryFormat(),
    ]

    /// A name under which a file of the format would be found.
    static func file(_ format: any WritableTermbaseFormat) -> String {
        switch format.id {
        case "omegat": "glossary.txt"
        case "utx": "g.utx"
        case "xliff2-glossary": "g.xlf"
        case let id where id.hasSuffix("tsv") || id.hasPrefix("tsv") || id.hasSuffix("tab"): "g.tsv"
        default: "g.csv"
        }
    }

    static func write(_ termbase: Termbase, _ format: any WritableTermbaseFormat) -> [UInt8] {
        format.write(termbase, languages: .indonesianEnglish).bytes
    }

    static func read(_ bytes: [UInt8], _ format: any WritableTermbaseFormat) -> TermbaseReading {
        format.read(bytes, file: file(format), languages: .indonesianEnglish)
    }

    static func withoutPlaces(_ termbase: Termbase) -> Termbase {
        Termbase(
            termbase.concepts.map { concept in
                var concept = concept
                concept.location = PadananModel.SourceLocation(file: "-")
                return concept
            })
    }
}
