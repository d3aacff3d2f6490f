import PadananFormats
import PadananLanguage
import PadananModel

/// Rules about the characters of cells and terms.
extension LintRule {
    static let spelling: [LintRule] = [
        LintRule(
            "stray-blank", .warning, "Blanks at the ends of a cell, doubled, or an empty value between two bars.",
            "They are not read, but make two versions of a file differ. `--fix` takes them out.",
            wrong: ["concept,id,en\nx,pakta  pertahanan,defence pact", "concept,id,en\nx, pakta,pact"],
            right: ["concept,id,en\nx,pakta pertahanan,defence pact | defense pact"]
        ) { glossary, report in
            eachCell(glossary) { entry, cell in
                let tidy = tidied(cell)
                if tidy != cell.text { report.add("column “\(cell.column)” has stray blanks; write “\(tidy)”", entry, cell, text: tidy) }
            }
        },
        LintRule(
            "odd-space", .warning, "A non-breaking or other special blank in a term.",
            "It looks like a blank, and a search for the term doesn't find it. `--fix` writes a plain one.",
            wrong: ["concept,id,en\nx,jaminan\u{A0}keamanan,security guarantee"],
            right: ["concept,id,en\nx,jaminan keamanan,security guarantee"]
        ) { glossary, report in
            eachCell(glossary) { entry, cell in
                guard cell.terms != nil, cell.text.unicodeScalars.contains(where: isOddSpace) else { return }
                let text = mapped(cell.text) { isOddSpace($0) ? " " : $0 }
                report.add("column “\(cell.column)” has a special blank; write a plain one", entry, cell, text: text)
            }
        },
        LintRule(
            "invisible-character", .error,
            "A character that nobody sees: a zero-width space, a soft hyphen, a mark of direction, a control.",
            "It comes with text copied from web pages and PDF files. `--fix` takes it out.",
            wrong: ["concept,id,en\nx,jam\u{AD}inan,guarantee", "concept,id,en\nx,jaminan,guar\u{200B}antee"],
            right: ["concept,id,en\nx,jaminan,guarantee"]
        ) { glossary, report in
            eachCell(glossary) { entry, cell in
                guard cell.terms != nil, cell.text.unicodeScalars.contains(where: isInvisible) else { return }
                let text = mapped(cell.text) { isInvisible($0) ? nil : $0 }
                report.add("column “\(cell.column)” has an invisible character; take it out", entry, cell, text: text)
            }
        },
        LintRule(
            "typographic-quote", .info, "A typographic quote or apostrophe in a term.",
            "Terms are found with either form; a glossary in one form is easier to search and compare. `--fix` writes the straight one.",
            wrong: ["concept,id,en\nx,hari buruh,workers’ day"], right: ["concept,id,en\nx,hari buruh,workers' day"]
        ) { glossary, report in
            eachCell(glossary) { entry, cell in
                guard cell.terms != nil else { return }
                let text = mapped(cell.text, straightened)
                if text != cell.text {
                    report.add("column “\(cell.column)” has typographic quotes; write “\(text)”", entry, cell, text: text)
                }
            }
        },
        LintRule(
            "unbalanced-bracket", .warning, "A bracket without its counterpart in a term.",
            "Part of the term was cut off, or belongs into the definition.",
            wrong: ["concept,id,en\nx,bea masuk (sementara,temporary duty"],
            right: ["concept,id,en\nx,bea masuk (sementara),temporary duty"]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                if !isBalanced(term.text) { report.add("“\(term.text)” has a bracket without counterpart", entry, term.cell) }
            }
        },
        LintRule(
            "bracketed-remark", .info, "A term with a remark in brackets behind it.",
            "Text has the term without the remark, so that it is never found. Write an abbreviation into its own column, a remark into the note.",
            wrong: ["concept,id,en\nx,Bank Dunia (BD),World Bank"], right: ["concept,id,id:abbreviation,en\nx,Bank Dunia,BD,World Bank"]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                guard term.text.hasSuffix(")"), term.text.utf8.contains(0x28), isBalanced(term.text) else { return }
                report.add("“\(term.text)” holds a remark in brackets; give it a place of its own", entry, term.cell)
            }
        },
        LintRule(
            "trailing-punctuation", .warning, "A term that ends in a comma, semicolon, colon, or the stop of a sentence.",
            "A term is no sentence. The stop of an abbreviation (`Inc.`, `U.S.`) is not reported. `--fix` takes commas, semicolons and colons off.",
            wrong: ["concept,id,en\nx,pakta,\"pact,\"", "concept,id,en\nx,gencatan senjata,suspension of hostilities."],
            right: ["concept,id,en\nx,pakta,pact", "concept,id,en\nx,perusahaan,Acme Inc."]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                guard let last = term.text.utf8.last, ",;:.!?".utf8.contains(last), !isAbbreviation(term) else { return }
                let text = ",;:".utf8.contains(last) ? term.cell?.replacing(term.number, by: String(term.text.dropLast())) : nil
                report.add("“\(term.text)” ends in punctuation; write the term alone", entry, term.cell, text: text)
            }
        },
        LintRule(
            "several-in-one", .warning, "Several terms in one value, separated by a semicolon or a slash.",
            "A cell holds several terms when ` | ` separates them; anything else is part of the term.",
            wrong: ["concept,id,en\nx,pakta,pact; treaty", "concept,id,en\nx,pakta,pact / treaty"],
            right: ["concept,id,en,en:admitted\nx,pakta,pact,treaty | accord", "concept,id,en\nx,HIV/AIDS,HIV/AIDS"]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                guard ByteSearch.contains(term.text, "; ") || ByteSearch.contains(term.text, " / ") else { return }
                report.add("“\(term.text)” seems to hold several terms; separate them by “ | ”", entry, term.cell)
            }
        },
        LintRule(
            "markup-in-term", .warning, "A tag or a character reference of HTML in a term.", "Text has the character itself.",
            wrong: ["concept,id,en\nx,riset,R&amp;D", "concept,id,en\nx,<b>pakta</b>,pact"], right: ["concept,id,en\nx,riset,R&D"]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                guard
                    ["&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;", "&#", "</", "/>"].contains(where: { ByteSearch.contains(term.text, $0) })
                else { return }
                report.add("“\(term.text)” holds markup; write the characters themselves", entry, term.cell)
            }
        },
        LintRule(
            "mixed-script", .error, "A word of letters from two scripts.",
            "A Cyrillic `а` looks like a Latin `a`; the term is never found.",
            wrong: ["concept,id,en\nx,p\u{430}kta,pact"], right: ["concept,id,en\nx,pakta,pact", "concept,id,en\nx,sinar β,β ray"]
        ) { glossary, report in
            eachTerm(glossary) { entry, term in
                let words = term.text.unicodeScalars.split { !$0.properties.isAlphabetic }
                let isMixed = words.contains { $0.contains(where: isLatin) && $0.contains { !isLatin($0) && $0.value > 0x24F } }
                if isMixed { report.add("“\(term.text)” mixes letters of two scripts in a word", entry, term.cell) }
            }
        },
        LintRule(
            "wrong-script", .warning, "A term in another script than the language's other terms.",
            "Most likely it stands in the wrong column.",
            wrong: ["concept,id,en\na,pakta,pact\nb,perang,war\nc,damai,peace\nd,Moskwa,Москва"],
            right: ["concept,id,ru\na,pakta,пакт\nb,perang,война"]
        ) { glossary, report in
            let terms = glossary.entries.flatMap(\.terms).filter { $0.text.unicodeScalars.contains { $0.properties.isAlphabetic } }
            for (language, group) in Dictionary(grouping: terms, by: \.language.primary) {
                let latin = group.count { $0.text.unicodeScalars.contains(where: isLatin) }
                guard latin * 4 >= group.count * 3 else { continue }
                eachTerm(glossary) { entry, term in
                    guard term.language.primary == language, !term.text.unicodeScalars.contains(where: isLatin),
                        term.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
                    else { return }
                    report.add("“\(term.text)” is in another script than the other terms in \(language)", entry, term.cell)
                }
            }
        },
    ]

    static func eachCell(_ glossary: LintGlossary, _ body: (LintEntry, LintCell) -> Void) {
        for entry in glossary.entries { for cell in entry.cells { body(entry, cell) } }
    }

    static func eachTerm(_ glossary: LintGlossary, _ body: (LintEntry, LintTerm) -> Void) {
        for entry in glossary.entries { for term in entry.terms { body(entry, term) } }
    }

    /// The cell without blanks at its ends and doubled ones; of terms, without empty values. Line ends within a text stay.
    private static func tidied(_ cell: LintCell) -> String {
        var result: [UInt8] = []
        for byte in cell.text.utf8 where byte != 0x20 || result.last != 0x20 { result.append(byte) }
        while result.first == 0x20 { result.removeFirst() }
        while result.last == 0x20 { result.removeLast() }
        let text = String(decoding: result, as: UTF8.self)
        return cell.terms == nil ? text : MasterTableDocument.values(text).joined(separator: " | ")
    }

    private static func mapped(_ text: String, _ change: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: text.unicodeScalars.compactMap(change))
        return String(result)
    }

    private static func isOddSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xA0 || (0x2000...0x200A).contains(scalar.value) || scalar.value == 0x202F || scalar.value == 0x205F
            || scalar.value == 0x3000
    }

    /// Joiners aren't: some scripts are written with them.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0x7F...0x9F: true
        case 0..<0x20: true
        default: false
        }
    }

    private static func straightened(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x2018, 0x2019: "'"
        case 0x201C, 0x201D, 0x201E: "\""
        default: scalar
        }
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic && scalar.value < 0x250 }

    private static func isBalanced(_ text: String) -> Bool {
        var open: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "("): open.append(UInt8(ascii: ")"))
            case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
            case UInt8(ascii: ")"), UInt8(ascii: "]"): if open.popLast() != byte { return false }
            default: break
            }
        }
        return open.isEmpty
    }

    /// Whether the stop at the end belongs to the word: a shortened term, a second stop, a last word of up to four letters with a capital, or so short a term.
    private static func isAbbreviation(_ term: LintTerm) -> Bool {
        guard term.text.utf8.last == UInt8(ascii: ".") else { return false }
        if term.type.isShortened || term.text.utf8.count(where: { $0 == 0x2E }) > 1 { return true }
        let word = term.text.utf8.split(separator: 0x20).last ?? term.text.utf8[...]
        return word.count <= 5 && (word.count == term.text.utf8.count || word.first.map { (0x41...0x5A).contains($0) } ?? false)
    }
}
