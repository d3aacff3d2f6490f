import PadananFormats
import PadananLanguage
import PadananModel
import PadananTerms

/// Rules about entries that concern one another.
extension LintRule {
    static let senses: [LintRule] = [
        LintRule(
            "duplicate-concept", .warning, "Two concepts with the same preferred terms in both languages and the same condition.",
            "Make one of them.",
            wrong: ["concept,id,en\na,jaminan,guarantee\nb,Jaminan,guarantee"], right: ["concept,id,en\na,jaminan,guarantee\nb,pakta,pact"]
        ) { glossary, report in
            var known: [String: String] = [:]
            for entry in glossary.entries {
                guard let source = entry.preferred(in: glossary.languages.source),
                    let target = entry.preferred(in: glossary.languages.target)
                else { continue }
                let condition = entry.concept.condition.map { "\($0.scope) \($0.words)" } ?? ""
                let key = "\(source.key)\t\(target.key)\t\(condition)"
                if let other = known[key] {
                    report.add("“\(source.text)” → “\(target.text)” stands also in concept “\(other)”", entry, source.cell)
                } else {
                    known[key] = entry.concept.id
                }
            }
        },
        LintRule(
            "homograph-without-condition", .warning, "A term of two concepts neither of which has a condition.",
            "The first always wins, and the other is never reached. Give one a condition in column `when`.",
            wrong: ["concept,id,en\nmoon,bulan,moon\nmonth,bulan,month"],
            right: ["concept,id,en,when\nmonth,bulan,month,\nmoon,bulan,moon,near: bintang | langit"]
        ) { glossary, report in
            eachHomograph(glossary) { term, rivals in
                let defaults = rivals.filter { $0.concept.condition == nil }
                guard let first = defaults.first else { return }
                for entry in defaults.dropFirst()
                where entry.preferred(in: glossary.languages.target)?.key != first.preferred(in: glossary.languages.target)?.key {
                    report.add(
                        "“\(term)” stands without condition also in concept “\(first.concept.id)”", entry, cell(of: term, entry, glossary))
                }
            }
        },
        LintRule(
            "homograph-without-definition", .info, "A sense of an ambiguous term that has no definition.",
            "People must be able to tell the senses apart too.",
            wrong: ["concept,id,en,when\nmonth,bulan,month,\nmoon,bulan,moon,near: bintang"],
            right: [
                "concept,id,en,when,definition\nmonth,bulan,month,,A twelfth of a year.\nmoon,bulan,moon,near: bintang,What circles the Earth."
            ]
        ) { glossary, report in
            var told: Set<String> = []
            eachHomograph(glossary) { term, rivals in
                for entry in rivals where entry.concept.definition.utf8.isEmpty && told.insert(entry.concept.id).inserted {
                    report.add("“\(term)” has \(rivals.count) senses, and this one no definition", entry, cell(of: term, entry, glossary))
                }
            }
        },
        LintRule(
            "condition-names-term", .error, "A condition with the term itself among its words.",
            "The term would have to stand twice, or the condition always holds; write other words.",
            wrong: ["concept,id,en,when\nx,bulan,moon,near: bulan | langit"],
            right: [
                "concept,id,en,when\nx,bulan,moon,near: langit",
                "concept,id,id:abbreviation,en,when\nx,Partai Buruh Bersama,PBB,United Labour Party,document: Partai Buruh Bersama",
            ]
        ) { glossary, report in
            for entry in glossary.entries {
                let keys = Set(entry.terms(in: glossary.languages.source).map(\.key))
                // The full form may well be the condition of its abbreviation.
                guard keys.count == 1 else { continue }
                for word in entry.concept.condition?.words ?? [] where keys.contains(FoldedKey.fold(word)) {
                    report.add("the condition names the term “\(word)” itself", entry, entry.cells.first { $0.column == "when" })
                }
            }
        },
        LintRule(
            "condition-word-twice", .info, "A condition that has a word twice.", "Once is enough.",
            wrong: ["concept,id,en,when\nx,bulan,moon,near: langit | Langit"],
            right: ["concept,id,en,when\nx,bulan,moon,near: langit | bintang"]
        ) { glossary, report in
            for entry in glossary.entries {
                var keys: Set<String> = []
                for word in entry.concept.condition?.words ?? [] where !keys.insert(FoldedKey.fold(word)).inserted {
                    report.add("the condition has “\(word)” twice", entry, entry.cells.first { $0.column == "when" })
                }
            }
        },
        LintRule(
            "condition-never-holds", .error, "A condition none of whose words has a letter or digit.",
            "Such words are never found in a text.",
            wrong: ["concept,id,en,when\nx,bulan,moon,near: – | …"], right: ["concept,id,en,when\nx,bulan,moon,near: langit"]
        ) { glossary, report in
            for entry in glossary.entries {
                guard let words = entry.concept.condition?.words,
                    !words.contains(where: { $0.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } }
                    )
                else { continue }
                report.add("the condition never holds; write words", entry, entry.cells.first { $0.column == "when" })
            }
        },
        LintRule(
            "forbidden-elsewhere", .warning,
            "A rendering that one concept prefers and another with the same source term forbids or deprecates.",
            "The same word of a translation is then right and wrong. Senses with conditions may differ and are not reported.",
            wrong: ["concept,id,en,en:forbidden\na,jaminan,guarantee,\nb,jaminan,assurance,guarantee"],
            right: ["concept,id,en,en:forbidden\na,jaminan,guarantee,\nb,pakta,pact,guarantee"]
        ) { glossary, report in
            eachHomograph(glossary) { term, rivals in
                let rivals = rivals.filter { $0.concept.condition == nil }
                for entry in rivals {
                    for wrong in entry.terms(in: glossary.languages.target) where !wrong.status.isApproved {
                        guard let other = rivals.first(where: { $0.preferred(in: glossary.languages.target)?.key == wrong.key }) else {
                            continue
                        }
                        report.add("“\(wrong.text)” for “\(term)” is preferred in concept “\(other.concept.id)”", entry, wrong.cell)
                    }
                }
            }
        },
        LintRule(
            "contradicting-part", .warning, "A preferred rendering that holds a word which is forbidden for a part of the term.",
            "`jaminan keamanan` is “security warranty” while “warranty” is forbidden for `jaminan`: one of the two is wrong, or the longer term is an exception that a note should explain.",
            wrong: ["concept,id,en,en:forbidden\na,jaminan,guarantee,warranty\nb,jaminan keamanan,security warranty,"],
            right: ["concept,id,en,en:forbidden\na,jaminan,guarantee,warranty\nb,jaminan keamanan,security guarantee,"]
        ) { glossary, report in contradictingParts(glossary, &report) },
        LintRule(
            "term-not-found", .error, "A source term that the recogniser doesn't find in the term itself.",
            "It is then found nowhere: it has neither letters nor digits, or signs in it end the words that are looked for.",
            wrong: ["concept,id,en\nx,–,dash"], right: ["concept,id,en\nx,bebas aktif,free and active"]
        ) { glossary, report in
            eachSelfMatch(glossary) { entry, term, isFound in
                if !isFound { report.add("“\(term.text)” is not found in itself", entry, term.cell) }
            }
        },
    ]

    /// Hands out the terms of several concepts, by their keys; terms in capitals and others are not the same.
    private static func eachHomograph(_ glossary: LintGlossary, _ body: (String, [LintEntry]) -> Void) {
        for (key, numbers) in glossary.senses.sorted(by: { $0.key < $1.key }) where numbers.count > 1 {
            let uses = numbers.flatMap { number in
                let entry = glossary.entries[number]
                return entry.terms(in: glossary.languages.source).filter { $0.status.isApproved && $0.key == key }.map { (entry, $0) }
            }
            for isInCapitals in [false, true] {
                let group = uses.filter { hasOnlyCapitals($0.1.text) == isInCapitals }
                var seen: Set<String> = []
                let rivals = group.map(\.0).filter { seen.insert($0.concept.id).inserted }
                if rivals.count > 1, let text = group.first?.1.text { body(text, rivals) }
            }
        }
    }

    private static func cell(of text: String, _ entry: LintEntry, _ glossary: LintGlossary) -> LintCell? {
        entry.terms(in: glossary.languages.source).first { $0.key == FoldedKey.fold(text) }?.cell
    }

    private static func contradictingParts(_ glossary: LintGlossary, _ report: inout LintReport) {
        let (from, to) = (glossary.languages.source, glossary.languages.target)
        for entry in glossary.entries {
            guard let source = entry.preferred(in: from), let target = entry.preferred(in: to) else { continue }
            let words = source.key.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            guard words.count > 1 else { continue }
            for start in words.indices {
                for end in start + 1...min(words.count, start + 6) where end - start < words.count {
                    for number in glossary.senses[words[start..<end].joined(separator: " ")] ?? [] {
                        let part = glossary.entries[number]
                        guard part.concept.condition == nil, part.concept.id != entry.concept.id else { continue }
                        for wrong in part.terms(in: to)
                        where wrong.status == .forbidden && wrong.key != target.key && ByteSearch.containsWords(target.key, wrong.key) {
                            report.add(
                                "“\(target.text)” holds “\(wrong.text)”, which concept “\(part.concept.id)” forbids for a part of “\(source.text)”",
                                entry, target.cell)
                        }
                    }
                }
            }
        }
    }

    /// Looks for each source term in the term itself, conditions apart, and tells whether a match covers it all.
    private static func eachSelfMatch(_ glossary: LintGlossary, _ body: (LintEntry, LintTerm, Bool) -> Void) {
        let concepts = glossary.entries.map { entry in
            var concept = entry.concept
            concept.condition = nil
            return concept
        }
        let recognizer = TermRecognizer(Termbase(concepts), language: glossary.languages.source)
        for entry in glossary.entries {
            for term in entry.terms(in: glossary.languages.source) where term.status.isApproved {
                let whole = 0..<term.text.utf8.count
                let isFound = recognizer.matches(in: term.text).contains { $0.range == whole || $0.range.count + 1 >= whole.count }
                body(entry, term, isFound)
            }
        }
    }
}
