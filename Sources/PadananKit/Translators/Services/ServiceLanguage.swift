/// How services spell languages.
enum ServiceLanguage {
    /// DeepL's source languages have no regions: `ID`.
    static func deepLSource(_ tag: LanguageTag) -> String { tag.primary.uppercased() }

    /// DeepL's target languages, where English, Portuguese and Chinese need a variant: `EN-US`.
    static func deepLTarget(_ tag: LanguageTag) -> String {
        switch tag.description {
        case "en": "EN-US"
        case "pt": "PT-PT"
        case "zh", "zh-cn", "zh-sg": "ZH-HANS"
        case "zh-tw", "zh-hk": "ZH-HANT"
        case let code where ["en", "pt", "zh", "es"].contains(tag.primary): code.uppercased()
        default: tag.primary.uppercased()
        }
    }

    /// ISO 639-1 with the regions and scripts that Google, Azure and LibreTranslate have: `zh-TW`, `pt-BR`, otherwise none.
    static func plain(_ tag: LanguageTag) -> String {
        ["zh", "pt", "sr", "fr"].contains(tag.primary) ? tag.formatted : tag.primary
    }

    /// ISO 639-3 codes that Apertium's pairs may have for a language, best first: `zlm`, `msa` for Malay. With a region, as in `eng_US`, first.
    static func apertium(_ tag: LanguageTag) -> [String] {
        let codes = alpha3[tag.primary] ?? []
        let all = codes + [tag.primary]
        let region = tag.description.split(separator: "-").dropFirst().last { $0.utf8.count == 2 }
        guard let region else { return all }
        return all.map { "\($0)_\(region.uppercased())" } + all
    }

    /// Languages that Debian and apertium.org have pairs for.
    private static let alpha3: [String: [String]] = {
        let table: StaticString = """
            af afr
            an arg
            ar ara
            be bel
            bg bul
            br bre
            ca cat
            crh crh
            cy cym
            da dan
            de deu
            en eng
            eo epo
            es spa
            eu eus
            fi fin
            fr fra
            gl glg
            hi hin
            hr hbs hrv
            id ind
            is isl
            it ita
            kk kaz
            mk mkd
            ms zlm msa zsm
            mt mlt
            nb nob
            nl nld
            nn nno
            no nob nno
            oc oci
            pl pol
            pt por
            ro ron
            ru rus
            sc srd
            se sme
            sh hbs
            sl slv
            sr hbs srp
            sv swe
            tr tur
            tt tat
            uk ukr
            ur urd
            zh zho
            """
        var codes: [String: [String]] = [:]
        for line in "\(table)".split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            codes[words[0]] = Array(words.dropFirst())
        }
        return codes
    }()

    /// The English name of a language, for prompts, where a model might not know the code; otherwise the tag.
    static func name(_ tag: LanguageTag) -> String {
        switch tag.primary {
        case "id": "Indonesian"
        case "en": tag.description == "en-gb" ? "British English" : "English"
        case "ms": "Malay"
        case "jv": "Javanese"
        case "de": "German"
        case "fr": "French"
        case "es": "Spanish"
        case "nl": "Dutch"
        case "ja": "Japanese"
        case "zh": "Chinese"
        case "ar": "Arabic"
        default: "the language with the tag \(tag.formatted)"
        }
    }
}
