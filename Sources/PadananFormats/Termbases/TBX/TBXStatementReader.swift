import PadananModel

/// Turns elements of TBX into statements, with defects for what can't be read as one.
struct TBXStatementReader {
    /// Names of transactions in TBX 2, which older files write as the type itself.
    private static let transactionTypes: Set<String> = [
        "approval", "check", "creation", "export", "import", "input", "modification", "origination", "proposal", "standardization",
        "testing",
        "use", "withdrawal",
    ]

    private(set) var log = DefectLog()

    /// What `element`, which is no term and no section, says.
    mutating func statements(in element: TBXElement) -> [MasterTableAnnotations.Statement] {
        switch element.role {
        case .statement: return statement(element)
        case .group: return group(element)
        case .transaction: return transaction(element)
        default:
            report(.error, "<\(element.name)> is not known here and is left out", element)
            return []
        }
    }

    mutating func report(_ severity: Defect.Severity, _ message: String, _ element: TBXElement, reference: String = "ISO 30042:2019") {
        report(severity, message, at: element.location, reference: reference)
    }

    mutating func report(_ severity: Defect.Severity, _ message: String, at location: SourceLocation, reference: String) {
        log.add(severity, message, reference: reference, at: location)
    }

    private mutating func statement(_ element: TBXElement) -> [MasterTableAnnotations.Statement] {
        var element = element
        if element.category.isEmpty {
            report(.warning, "<\(element.name)> has no type and is read as a note", element)
            element.category = DataCategory.note.rawValue
        }
        if element.name == "note", !element.children.isEmpty {
            // TBX-Min 1 splits a note into a key and a value.
            let parts = element.children.map(\.text).filter { !$0.isEmpty }
            element.text = ([element.text].filter { !$0.isEmpty } + [parts.joined(separator: ": ")]).joined(separator: " ")
        } else {
            for child in element.children { report(.error, "<\(child.name)> inside <\(element.name)> is left out", child) }
        }
        let category = DataCategory(element.category)
        let isReference = category.isReference || element.name == "ref" || element.name == "xref"
        let annotation = Annotation(category, element.text, target: isReference ? element.target : "")
        return annotation.text.isEmpty && annotation.target.isEmpty ? [] : [.annotation(annotation)]
    }

    /// The first statement of a group with its source; what else is in the group is said on its own.
    private mutating func group(_ element: TBXElement) -> [MasterTableAnnotations.Statement] {
        var main: Annotation?
        var others: [MasterTableAnnotations.Statement] = []
        let meta = String(element.name.dropLast("Grp".count))
        for child in element.children {
            for statement in statements(in: child) {
                guard case .annotation(let annotation) = statement else {
                    others.append(statement)
                    continue
                }
                if main == nil {
                    main = annotation
                } else if annotation.category == .source, element.name == "descripGrp", main?.source.isEmpty == true {
                    main?.source = annotation.text
                } else {
                    if child.name == meta, meta != "note" {
                        report(.error, "a second <\(meta)> in <\(element.name)>; write one group for each", child)
                    }
                    others.append(statement)
                }
            }
        }
        return (main.map { [.annotation($0)] } ?? []) + others
    }

    private mutating func transaction(_ element: TBXElement) -> [MasterTableAnnotations.Statement] {
        var kind = ""
        var record = ChangeRecord()
        var others: [MasterTableAnnotations.Statement] = []
        for child in element.children {
            switch child.category {
            case "transactionType": kind = child.text
            case "date": record.date = child.text
            case "responsibility": record.user = child.text.isEmpty ? child.target : child.text
            case let type where child.name == "transac":
                kind = type
                record.user = child.text
                if !Self.transactionTypes.contains(type) { report(.warning, "“\(type)” is no transactionType", child) }
            case _ where child.name == "transacNote":
                report(.warning, "“\(child.category)” is kept as a note; write type “responsibility” for who it was", child)
                others.append(.annotation(Annotation(DataCategory(child.category), child.text)))
            default: others += statements(in: child)
            }
        }
        if kind.isEmpty { report(.warning, "<transacGrp> doesn't say what was done; write a transactionType", element) }
        if kind == "creation" { kind = Transaction.Kind.origination.rawValue }
        if record == ChangeRecord(), kind.isEmpty { return others }
        return [.transaction(Transaction(Transaction.Kind(rawValue: kind), record))] + others
    }
}
