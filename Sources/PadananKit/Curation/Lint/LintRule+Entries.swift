import PadananFormats
import PadananLanguage
import PadananModel

/// Rules about a whole entry.
extension LintRule {
    static let entries: [LintRule] = [
        LintRule(
            "missing-term", .error, "A concept without an approved term in one of the two languages.", "It is not used.",
            wrong: ["concept,id,en,en:forbidden\nx,jaminan,,warranty"], right: ["concept,id,en,translate\nx,Pertamina,,no"]
        ) { glossary, report in
            for entry in glossary.entries {
                for language in [glossary.languages.source, glossary.languages.target]
                where !(entry.concept.isVerbatim && language == glossary.languages.target)
                    && !entry.terms(in: language).contains(where: \.status.isApproved)
                {
                    report.add("no approved term in \(language); fill column “\(language)”", entry)
                }
            }
        },
        LintRule(
            "preferred-missing", .warning, "Admitted full forms without a preferred one.", "Say which is the one to write.",
            wrong: ["concept,id,en,en:admitted\nx,jaminan,,guarantee"],
            right: ["concept,id,en,en:abbreviation\nx,Pakta Pertahanan Atlantik Utara,,NATO"]
        ) { glossary, report in
            for entry in glossary.entries {
                for language in [glossary.languages.source, glossary.languages.target] {
                    let terms = entry.terms(in: language)
                    guard let first = terms.first(where: { $0.status == .admitted && $0.type == .fullForm }),
                        !terms.contains(where: { $0.status == .preferred })
                    else { continue }
                    report.add("“\(first.text)” is admitted, and nothing is preferred in \(language)", entry, first.cell)
                }
            }
        },
        LintRule(
            "several-preferred", .warning, "Two preferred full forms in one language.", "One should be preferred, the others admitted.",
            wrong: ["concept,id,en\nx,jaminan,guarantee | assurance"], right: ["concept,id,en,en:admitted\nx,jaminan,guarantee,assurance"]
        ) { glossary, report in
            for entry in glossary.entries {
                let preferred = entry.terms.filter { $0.status == .preferred && $0.type == .fullForm }
                for (_, terms) in Dictionary(grouping: preferred, by: \.language) where terms.count > 1 {
                    report.add("“\(terms[0].text)” and “\(terms[1].text)” are both preferred; admit one", entry, terms[1].cell)
                }
            }
        },
        LintRule(
            "duplicate-term", .warning, "The same term twice in a concept, but for case, hyphens and marks that a reader can't tell apart.",
            "Terms that differ in case are kept apart where one is in capitals. `--fix` takes the second of two in one cell out, and an admitted one that stands among the short forms.",
            wrong: [
                "concept,id,en,en:admitted\nx,jaminan,guarantee,pledge | pledge",
                "concept,id,en,en:admitted,en:abbreviation\nx,kecerdasan buatan,artificial intelligence,AI,AI",
            ],
            right: ["concept,id,en,en:admitted\nx,jaminan,guarantee,pledge", "concept,id,en,en:abbreviation\nx,NATO,NATO,NATO"]
        ) { glossary, report in
            for entry in glossary.entries { duplicates(entry, &report) }
        },
        LintRule(
            "contradicting-status", .error, "A term that a concept both approves and forbids or deprecates.", "Only one can be meant.",
            wrong: ["concept,id,en,en:admitted,en:forbidden\nx,jaminan,guarantee,warranty,warranty"],
            right: ["concept,id,en,en:forbidden\nx,jaminan,guarantee,warranty"]
        ) { glossary, report in
            for entry in glossary.entries {
                for term in entry.terms where !term.status.isApproved {
                    guard entry.terms(in: term.language).contains(where: { $0.status.isApproved && $0.text == term.text }) else { continue }
                    report.add("“\(term.text)” is both approved and \(term.status.rawValue)", entry, term.cell)
                }
            }
        },
        LintRule(
            "duplicate-id", .error, "An id that stands twice.", "Only the first concept is used.",
            wrong: ["concept,id,en\nx,jaminan,guarantee\nx,pakta,pact"], right: ["concept,id,en\nx,jaminan,guarantee\ny,pakta,pact"]
        ) { glossary, report in
            var places: [String: SourceLocation] = [:]
            for entry in glossary.entries {
                if let place = places[entry.concept.id] {
                    report.add("concept “\(entry.concept.id)” stands already in \(place)", entry)
                } else {
                    places[entry.concept.id] = entry.concept.location
                }
            }
        },
        LintRule(
            "id-form", .info, "An id that isn't in small letters, digits and single hyphens.",
            "Ids stand in reports and configurations; `security-guarantee` needs no quotes anywhere.",
            wrong: ["concept,id,en\nSecurity_Guarantee,jaminan,guarantee"], right: ["concept,id,en\nsecurity-guarantee,jaminan,guarantee"]
        ) { glossary, report in
            for entry in glossary.entries where !isKebab(entry.concept.id) {
                report.add("the id “\(entry.concept.id)” isn't of small letters, digits and single hyphens", entry)
            }
        },
        LintRule(
            "definition-is-term", .warning, "A definition that only repeats a term.",
            "It says nothing; write what the concept is, or leave it empty.",
            wrong: ["concept,id,en,definition\nx,jaminan,guarantee,Guarantee."],
            right: ["concept,id,en,definition\nx,jaminan,guarantee,A promise that others can rely on."]
        ) { glossary, report in
            for entry in glossary.entries where !entry.concept.definition.utf8.isEmpty {
                var key = FoldedKey.fold(entry.concept.definition)
                while key.utf8.last == 0x2E { key.removeLast() }
                if entry.terms.contains(where: { $0.key == key }) { report.add("the definition only repeats “\(key)”", entry) }
            }
        },
        LintRule(
            "subject-variant", .warning, "A subject that is spelt in two ways.",
            "The rarer spelling is reported. `--fix` mends it where only case and hyphens differ.",
            wrong: ["concept,subject,id,en\na,law,pakta,pact\nb,law,jaksa,prosecutor\nc,Law,hakim,judge"],
            right: ["concept,subject,id,en\na,law,pakta,pact\nb,sport,wasit,referee"]
        ) { glossary, report in subjects(glossary, &report) },
    ]

    private static func duplicates(_ entry: LintEntry, _ report: inout LintReport) {
        var known: [[String]: LintTerm] = [:]
        for term in entry.terms {
            let identity = identity(term)
            guard let earlier = known[identity] else {
                known[identity] = term
                continue
            }
            if earlier.text != term.text, entry.concept.caseRule == .exact { continue }
            // An acronym is preferred, and stands among the short forms to say what it is.
            if earlier.status == .preferred, term.type.isShortened { continue }
            var (surplus, text): (LintTerm, String?) = (term, nil)
            if earlier.status == .admitted, earlier.type == .fullForm, term.type.isShortened { surplus = earlier }
            if earlier.text == term.text { text = surplus.cell?.removing(surplus.number) }
            report.add("“\(surplus.text)” stands twice in the concept; take one out", entry, surplus.cell, text: text)
        }
    }

    /// What two terms of a concept share when a reader can't tell them apart.
    private static func identity(_ term: LintTerm) -> [String] {
        let isInCapitals = hasOnlyCapitals(term.text)
        return [term.key, term.language.description, term.status.isApproved ? "approved" : "wrong", isInCapitals ? "capitals" : ""]
    }

    private static func isKebab(_ id: String) -> Bool {
        id.utf8.split(separator: 0x2D, omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 >= 0x80 }
        }
    }

    private static func subjects(_ glossary: LintGlossary, _ report: inout LintReport) {
        let counts = Dictionary(glossary.entries.map { ($0.concept.subject, 1) }, uniquingKeysWith: +).filter { !$0.key.utf8.isEmpty }
        let form = { (subject: String) in
            String(decoding: FoldedKey.fold(subject).utf8.filter { $0 != 0x2D && $0 != 0x20 && $0 != 0x5F }, as: UTF8.self)
        }
        var usual: [String: String] = [:]
        for (subject, _) in counts.sorted(by: { ($0.value, $1.key) > ($1.value, $0.key) }) where usual[form(subject)] == nil {
            usual[form(subject)] = subject
        }
        for entry in glossary.entries where !entry.concept.subject.utf8.isEmpty {
            guard let other = usual[form(entry.concept.subject)], other != entry.concept.subject else { continue }
            let cell = entry.cells.first { $0.column == "subject" }
            report.add("the subject “\(entry.concept.subject)” is mostly written “\(other)”", entry, cell, text: other)
        }
    }
}
