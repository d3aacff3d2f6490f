/// The structure of a version of TBX: for each element its attributes and what may stand in it, in which order.
struct TBXSchema: Sendable {
    /// What may stand in an element.
    struct Rule: Sendable {
        var attributes: [String: Bool]
        /// Groups of elements in order.
        var steps: [Step]
        /// Whether text may stand in it.
        var isMixed: Bool
    }

    /// One or several names, and how often one of them stands.
    struct Step: Sendable {
        var names: [String]
        var minimum: Int
        var maximum: Int
        /// Whether an element of DCT style may stand in place of one of the names.
        var takesCategories: Bool
    }

    private let rules: [String: Rule]

    /// Reads a table: a line is `element | attribute attribute! | part part? part* part+`, where `!` is for what must be there, `a/b` for a
    /// choice, `#text` for text; a line `NAME = a/b` names a choice.
    private init(_ table: String) {
        var rules: [String: Rule] = [:]
        var choices: [String: [String]] = [:]
        for line in table.split(separator: "\n") {
            let columns = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
            if columns.count == 3 {
                rules[columns[0]] = Self.rule(columns[1], columns[2], choices)
            } else {
                let parts = line.split(separator: "=").map { String($0).trimmed }
                if parts.count == 2 { choices[parts[0]] = parts[1].split(separator: "/").map(String.init) }
            }
        }
        self.rules = rules
    }

    private static func rule(_ attributes: String, _ content: String, _ choices: [String: [String]]) -> Rule {
        var rule = Rule(attributes: [:], steps: [], isMixed: false)
        for attribute in attributes.split(separator: " ") {
            let isRequired = attribute.hasSuffix("!")
            rule.attributes[String(isRequired ? attribute.dropLast() : attribute)] = isRequired
        }
        for part in content.split(separator: " ") {
            if part == "#text" { rule.isMixed = true } else { rule.steps.append(step(part, choices)) }
        }
        return rule
    }

    private static func step(_ part: Substring, _ choices: [String: [String]]) -> Step {
        let sign = part.last.flatMap { "?*+".contains($0) ? $0 : nil }
        let names = (sign == nil ? part : part.dropLast()).split(separator: "/").flatMap { choices[String($0)] ?? [String($0)] }
        let metas = ["admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote", "xref"]
        return Step(
            names: names, minimum: sign == "?" || sign == "*" ? 0 : 1, maximum: sign == "*" || sign == "+" ? .max : 1,
            takesCategories: names.contains(where: metas.contains))
    }

    /// The rule for an element, or `nil` when the version has no such element.
    func rule(for element: String) -> Rule? { rules[element] }

    /// The content of an element of DCT style: text with inline codes.
    static let categoryElement = Rule(
        attributes: [:], steps: [Step(names: ["ec", "foreign", "hi", "ph", "sc"], minimum: 0, maximum: .max, takesCategories: false)],
        isMixed: true)

    /// The core of TBX 3 (ISO 30042:2019; the schema TBXcoreStructV03).
    static let version3 = TBXSchema(
        """
        AUX = admin/adminGrp/descrip/descripGrp/note/ref/transacGrp/xref
        LINK = admin/adminGrp/note/ref/transacGrp/xref
        INLINE = ec/foreign/hi/ph/sc
        tbx | xml:lang! type! style! | tbxHeader text
        tbxHeader | id | fileDesc encodingDesc? revisionDesc?
        fileDesc | id | publicationStmt? titleStmt? sourceDesc
        publicationStmt | id | p+
        titleStmt | id xml:lang | title note*
        title | id xml:lang | #text
        sourceDesc | id xml:lang | p+
        encodingDesc | id | p+
        revisionDesc | id xml:lang | change+
        change | id xml:lang | p+
        p | id xml:lang type | #text INLINE*
        text | id | body? back?
        body | id | conceptEntry+
        conceptEntry | id! | AUX* langSec+
        langSec | xml:lang! | AUX* termSec+
        termSec | id | term termNote/termNoteGrp* AUX*
        term | id | #text hi*
        termNoteGrp | id | termNote LINK*
        descripGrp | id | descrip admin/adminGrp/descripNote/note/ref/transacGrp/xref*
        adminGrp | id | admin adminNote/note/ref/xref*
        transacGrp | id | transac date/note/ref/transacNote/xref*
        admin | id xml:lang target datatype type! | #text INLINE*
        descrip | id xml:lang target datatype type! | #text INLINE*
        termNote | id xml:lang target datatype type! | #text INLINE*
        adminNote | id xml:lang target datatype type! | #text
        descripNote | id xml:lang target datatype type! | #text
        ref | id xml:lang target datatype type! | #text
        transac | id xml:lang target datatype type! | #text
        transacNote | id xml:lang target datatype type! | #text
        xref | id target! type! | #text
        date | id | #text
        note | id xml:lang | #text INLINE*
        foreign | id xml:lang | #text INLINE*
        hi | target type | #text
        ec | startRef isolated disp equiv id type subtype target |
        sc | id! isolated |
        ph | type |
        back | id | refObjectSec*
        refObjectSec | id type! | refObject+
        refObject | id | itemSet/itemGrp/item+
        itemSet | id type | itemGrp/item+
        itemGrp | id | item LINK*
        item | id type | #text INLINE*
        """)

    /// MARTIF, the core of TBX 2 (ISO 30042:2008; the DTD TBXcoreStructV02).
    static let version2 = TBXSchema(
        """
        AUX = admin/adminGrp/descrip/descripGrp/note/ref/transacGrp/xref
        LINK = admin/adminGrp/note/ref/transacGrp/xref
        INLINE = bpt/ept/foreign/hi/it/ph/ut
        martif | id type! xml:lang! | martifHeader text
        martifHeader | id | fileDesc encodingDesc? revisionDesc?
        fileDesc | id | titleStmt? publicationStmt? sourceDesc+
        publicationStmt | id | p+
        titleStmt | id xml:lang | title note*
        title | id xml:lang | #text
        sourceDesc | id xml:lang | p+
        encodingDesc | id | p+
        revisionDesc | id xml:lang | change+
        change | id xml:lang | p+
        p | id xml:lang type | #text INLINE*
        text | id | body back?
        body | id | termEntry+
        termEntry | id | AUX* langSet+
        langSet | id xml:lang! | AUX* ntig/tig+
        tig | id | term termNote* AUX*
        ntig | id | termGrp AUX*
        termGrp | id | term termNote/termNoteGrp* termCompList*
        term | id | #text hi*
        termNoteGrp | id | termNote LINK*
        termCompList | id type! | AUX* termComp/termCompGrp+
        termCompGrp | id | termComp termNote/termNoteGrp* LINK*
        termComp | id xml:lang | #text hi*
        descripGrp | id | descrip admin/adminGrp/descripNote/note/ref/transacGrp/xref*
        adminGrp | id | admin adminNote/note/ref/xref*
        transacGrp | id | transac date/note/ref/transacNote/xref*
        admin | id xml:lang target datatype type! | #text INLINE*
        descrip | id xml:lang target datatype type! | #text INLINE*
        termNote | id xml:lang target datatype type! | #text INLINE*
        adminNote | id xml:lang target datatype type! | #text
        descripNote | id xml:lang target datatype type! | #text
        ref | id xml:lang target datatype type! | #text
        transac | id xml:lang target datatype type! | #text
        transacNote | id xml:lang target datatype type! | #text
        xref | id xml:lang datatype target! type! | #text
        date | id | #text
        note | id xml:lang | #text INLINE*
        foreign | id xml:lang | #text INLINE*
        hi | id xml:lang target type | #text
        bpt | i type | #text
        ept | i | #text
        it | pos type | #text
        ph | assoc type | #text
        ut | | #text
        back | id | refObjectList*
        refObjectList | id type! | refObject+
        refObject | id | itemSet/itemGrp/item+
        itemSet | id type | itemGrp/item+
        itemGrp | id | item LINK*
        item | id type | #text INLINE*
        """)

    /// TBX-Min 1, which has elements of its own.
    static let min1 = TBXSchema(
        """
        HEADER = id/creator/license/directionality/description/languages/dateCreated
        SAID = customer/note/noteGrp/partOfSpeech/termStatus
        TBX | dialect! | header? body
        header | | HEADER*
        id | | #text
        creator | | #text
        license | | #text
        directionality | | #text
        description | | #text
        languages | source! target |
        dateCreated | | #text
        body | | entry/conceptEntry/termEntry*
        entry | id! | subjectField? langGroup+
        conceptEntry | id! | subjectField? langGroup+
        termEntry | id! | subjectField? langSet+
        subjectField | | #text
        langGroup | xml:lang! | termGroup+
        langSet | xml:lang! | tig+
        termGroup | | term SAID*
        tig | | term SAID*
        term | | #text
        customer | | #text
        partOfSpeech | | #text
        termStatus | | #text
        noteGrp | | note+
        note | | #text noteKey? noteValue?
        noteKey | | #text
        noteValue | | #text
        """)
}
