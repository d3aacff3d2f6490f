import PadananFormats
import PadananLanguage
import PadananModel

/// Rules about the form of single terms.
extension LintRule {
    static let headwords: [LintRule] = [
        LintRule(
            "one-letter-term", .warning, "A term of one letter.", "It is found in every list and initial.",
            wrong: ["concept,id,en\nx,volt,V"], right: ["concept,id,en\nx,volt,volt"]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                if term.text.unicodeScalars.count == 1 {
                    report.add("“\(term.text)” is one letter and found in many places", entry, term.cell)
                }
            }
        },
        LintRule(
            "long-term", .info, "A term of more than eight words.",
            "So long a text is a translation rather than a term; it belongs into a memory.",
            wrong: ["concept,id,en\nx,perjanjian tentang larangan uji coba nuklir di semua tempat,test ban"],
            right: ["concept,id,en\nx,perjanjian larangan uji coba nuklir,nuclear test ban treaty"]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                let count = term.text.utf8.split(separator: 0x20).count
                if count > 8, entry.concept.partOfSpeech != .proper { report.add("“\(term.text)” has \(count) words", entry, term.cell) }
            }
        },
        LintRule(
            "leading-article", .warning, "A noun term that begins with an article.", "The term is found only behind that article.",
            wrong: ["concept,id,en\nx,pakta,the pact", "concept,id,en\nx,pakta,a pact"],
            right: ["concept,id,en,pos\nx,Den Haag,The Hague,proper", "concept,id,en\nx,pakta,pact"]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                guard entry.concept.partOfSpeech == .noun, let space = term.key.utf8.firstIndex(of: 0x20),
                    Morphology.articles(of: term.language).contains(String(term.key[..<space]))
                else { return }
                report.add("“\(term.text)” begins with an article; leave it out", entry, term.cell)
            }
        },
        LintRule(
            "inflected-headword", .info, "A preferred term with a clitic, or a single noun in the plural.",
            "The base form is found in all its forms; an inflected headword is right only where the base form means something else.",
            wrong: ["concept,id,en\nx,jaminannya,guarantee", "concept,id,en\nx,sungai,rivers"], right: ["concept,id,en\nx,sungai,river"]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                guard entry.concept.partOfSpeech == .noun, term.status == .preferred, term.type == .fullForm, isInflected(term) else {
                    return
                }
                report.add("“\(term.text)” is an inflected form; write the base form if it means the same", entry, term.cell)
            }
        },
        LintRule(
            "proper-noun-small", .warning, "A proper noun without any capital.", "Names have capitals; the part of speech may be wrong.",
            wrong: ["concept,id,en,pos\nx,jakarta,Jakarta,proper"],
            right: ["concept,id,id:abbreviation,en,pos\nx,Kementerian Pertahanan,kemhan,Ministry of Defence,proper"]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                guard entry.concept.partOfSpeech == .proper, term.type == .fullForm, term.status == .preferred, isSmall(term.text) else {
                    return
                }
                report.add("“\(term.text)” is a proper noun in small letters; write capitals or another part of speech", entry, term.cell)
            }
        },
        LintRule(
            "noun-in-capitals", .warning, "A common noun whose words all begin with capitals in both languages.",
            "In running text it has small letters; when it is a name, write `proper` into column `pos`.",
            wrong: ["concept,id,en\nx,Jaminan Keamanan,Security Guarantee"],
            right: ["concept,id,en\nx,jaminan keamanan,security guarantee", "concept,id,en,pos\nx,Laut Jawa,Java Sea,proper"]
        ) { glossary, report in
            for entry in glossary.entries where entry.concept.partOfSpeech == .noun {
                guard let source = entry.preferred(in: glossary.languages.source), isTitle(source.text),
                    let target = entry.preferred(in: glossary.languages.target), isTitle(target.text)
                else { continue }
                report.add("“\(source.text)” is a noun in capitals; write small letters, or “proper” in column “pos”", entry, source.cell)
            }
        },
        LintRule(
            "acronym-case", .warning, "An abbreviation of initials that isn't in capitals.",
            "Terms in capitals match capitals only; `pbb` would be found in any case.",
            wrong: ["concept,id,id:abbreviation,en\nx,Perserikatan Bangsa-Bangsa,Pbb,United Nations"],
            right: [
                "concept,id,id:abbreviation,en\nx,Perserikatan Bangsa-Bangsa,PBB,United Nations",
                "concept,id,id:abbreviation,en\nx,menteri luar negeri,menlu,foreign minister",
            ]
        ) { glossary, report in
            for entry in glossary.entries {
                for term in entry.terms where term.type.isShortened && !hasOnlyCapitals(term.text) {
                    let fullForms = entry.terms(in: term.language).filter { $0.type == .fullForm }
                    guard fullForms.contains(where: { isSpeltBy(term.text, initials($0.text)) }) else { continue }
                    let capitals = term.text.uppercased()
                    report.add("the acronym “\(term.text)” isn't in capitals; write “\(capitals)”", entry, term.cell)
                }
            }
        },
        LintRule(
            "acronym-without-expansion", .info, "A concept that has acronyms only.", "Say once what the letters stand for.",
            wrong: ["concept,id,en\nx,PBB,UN"], right: ["concept,id,id:abbreviation,en\nx,Perserikatan Bangsa-Bangsa,PBB,UN"]
        ) { glossary, report in
            for entry in glossary.entries where !entry.terms.isEmpty && entry.concept.definition.utf8.isEmpty {
                guard entry.terms.allSatisfy({ hasOnlyCapitals($0.text) }), let first = entry.terms.first else { continue }
                report.add("“\(first.text)” has no expansion; add the full form or a definition", entry, first.cell)
            }
        },
        LintRule(
            "same-in-both", .info, "A term that is the same in both languages without `translate` being `no`.",
            "A word to be left alone should say so; a slip of the hand should be mended. Words that both languages have (*tank*, *embargo*) are not reported, as far as the lexicon knows them.",
            wrong: ["concept,id,en\nx,gamelan,gamelan"],
            right: [
                "concept,id,en,translate\nx,gamelan,,no", "concept,id,en,pos\nx,Jakarta,Jakarta,proper", "concept,id,en\nx,embargo,embargo",
            ]
        ) { glossary, report in
            for entry in glossary.entries where !entry.concept.isVerbatim && entry.concept.partOfSpeech != .proper {
                guard let source = entry.preferred(in: glossary.languages.source),
                    let target = entry.preferred(in: glossary.languages.target), source.text == target.text, !hasOnlyCapitals(source.text),
                    !isOrdinary(target)
                else { continue }
                report.add(
                    "“\(source.text)” is the same in both languages; write “no” in column “translate” if that is meant", entry, target.cell)
            }
        },
        LintRule(
            "verbatim-differs", .warning, "`translate` is `no`, and the target has another term than the source.",
            "What must stay as it is has no rendering.",
            wrong: ["concept,id,en,translate\nx,Pertamina,State Oil Company,no"],
            right: ["concept,id,en,translate\nx,Pertamina,Pertamina,no"]
        ) { glossary, report in
            for entry in glossary.entries where entry.concept.isVerbatim {
                let sources = Set(entry.terms(in: glossary.languages.source).map(\.key))
                guard let target = entry.preferred(in: glossary.languages.target), !sources.contains(target.key) else { continue }
                report.add("“\(target.text)” isn't the source term, which must not be translated", entry, target.cell)
            }
        },
        LintRule(
            "mixed-spelling", .warning, "American and British spelling among the preferred terms.",
            "The rarer one is reported. Choose one for preferred terms; the other may be admitted.",
            wrong: ["concept,id,en\na,pertahanan,defence\nb,warna,color\nc,pusat,centre"],
            right: ["concept,id,en,en:admitted\na,pertahanan,defence,defense\nb,pusat,centre,center"]
        ) { glossary, report in mixedSpelling(glossary, &report) },
    ]

    /// Whether the lexicon of the language has all words of the term.
    private static func isOrdinary(_ term: LintTerm) -> Bool {
        let analyzer = Morphology.analyzer(for: term.language)
        return term.key.utf8.split(separator: 0x20).allSatisfy { word in
            analyzer.analyses(of: String(decoding: word, as: UTF8.self)).first.map { !$0.isGuessed } ?? false
        }
    }

    private static func isInflected(_ term: LintTerm) -> Bool {
        guard !term.key.utf8.contains(0x20), !term.key.utf8.contains(0x2D), isSmall(term.text),
            let analysis = Morphology.analyzer(for: term.language).analyses(of: term.key).first, !analysis.isGuessed
        else { return false }
        return analysis.morphemes.contains { $0.kind == .enclitic || $0.kind == .inflection && $0.name == "plural" }
    }

    private static func isSmall(_ text: String) -> Bool {
        !text.unicodeScalars.contains { $0.properties.isUppercase || $0.properties.numericType != nil }
    }

    static func hasOnlyCapitals(_ text: String) -> Bool { Term(text, language: .english).isAllCapitals }

    private static func isTitle(_ text: String) -> Bool {
        !hasOnlyCapitals(text)
            && text.unicodeScalars.split(whereSeparator: { $0 == " " }).allSatisfy { $0.first?.properties.isUppercase ?? false }
    }

    /// Whether an acronym has the initials of a full form, all capitals, but not as capitals.
    private static func isSpeltBy(_ acronym: String, _ initials: String) -> Bool {
        hasOnlyCapitals(initials) && FoldedKey.fold(initials) == FoldedKey.fold(acronym)
    }

    private static func initials(_ key: String) -> String {
        var result = String.UnicodeScalarView()
        for word in key.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "-" }) { result.append(word[word.startIndex]) }
        return String(result)
    }

    private static func mixedSpelling(_ glossary: LintGlossary, _ report: inout LintReport) {
        guard let varieties = SpellingVarieties(glossary.languages.target) else { return }
        var found: [SpellingVarieties.Variety: [(LintEntry, LintTerm)]] = [:]
        for entry in glossary.entries where entry.concept.partOfSpeech != .proper {
            guard let term = entry.preferred(in: glossary.languages.target), term.status == .preferred else { continue }
            let bytes = Array(term.text.utf8)
            for token in Tokenizer(bytes) {
                if let variety = varieties.variety(token.hash, of: bytes, in: token.range) {
                    found[variety, default: []].append((entry, term))
                }
            }
        }
        let (american, british) = (found[.american] ?? [], found[.british] ?? [])
        let isAmericanRare = american.count <= british.count
        guard !american.isEmpty, !british.isEmpty else { return }
        for (entry, term) in isAmericanRare ? american : british {
            let names = isAmericanRare ? ("American", "British") : ("British", "American")
            report.add("“\(term.text)” has \(names.0) spelling, most preferred terms \(names.1)", entry, term.cell)
        }
    }
}
