import PadananModel

/// Checks the structure of a file against the schema of SRX 2.0.
struct SRXSchemaChecker {
    /// What the schema says of an element.
    private struct Element {
        /// In the order in which they stand.
        var children: [Child] = []
        var attributes: [Attribute] = []
        var hasText = false
        /// Whether not even white space may stand in it.
        var isEmpty = false
        /// Whether elements of other namespaces may stand behind the children.
        var isOpen = false
    }

    private struct Child {
        var name: String
        var count: ClosedRange<Int>
    }

    private struct Attribute {
        var name: String
        var isRequired = true
        /// Any when empty.
        var values: [String] = []
    }

    private static let answers = ["yes", "no"]

    private static let elements: [String: Element] = [
        "srx": Element(
            children: [Child(name: "header", count: 1...1), Child(name: "body", count: 1...1)],
            attributes: [Attribute(name: "version", values: ["2.0"])]),
        "header": Element(
            children: [Child(name: "formathandle", count: 0...3)],
            attributes: [Attribute(name: "segmentsubflows", values: answers), Attribute(name: "cascade", values: answers)], isOpen: true),
        "formathandle": Element(
            attributes: [Attribute(name: "include", values: answers), Attribute(name: "type", values: ["start", "end", "isolated"])],
            isEmpty: true),
        "body": Element(children: [Child(name: "languagerules", count: 1...1), Child(name: "maprules", count: 1...1)]),
        "languagerules": Element(children: [Child(name: "languagerule", count: 1...Int.max)]),
        "languagerule": Element(children: [Child(name: "rule", count: 1...Int.max)], attributes: [Attribute(name: "languagerulename")]),
        "rule": Element(
            children: [Child(name: "beforebreak", count: 0...1), Child(name: "afterbreak", count: 0...1)],
            attributes: [Attribute(name: "break", isRequired: false, values: answers)]),
        "beforebreak": Element(hasText: true),
        "afterbreak": Element(hasText: true),
        "maprules": Element(children: [Child(name: "languagemap", count: 1...Int.max)]),
        "languagemap": Element(attributes: [Attribute(name: "languagerulename"), Attribute(name: "languagepattern")], isEmpty: true),
    ]

    /// An element that is open.
    private struct Level {
        var name: String
        var element: Element
        /// The child that may stand next at the earliest.
        var place = 0
        /// How many of that child there are.
        var count = 0
        var hasForeign = false
        /// The children found.
        var seen: Set<Int> = []
    }

    private let file: String
    private var levels: [Level] = []
    private var log = DefectLog()

    init(file: String) {
        self.file = file
    }

    /// Throws a `Defect` where the document is not well-formed.
    mutating func violations(in bytes: [UInt8]) throws -> DefectLog {
        var reader = try XMLReader(ByteSource(bytes), file: file)
        while try reader.next() != .end {
            switch reader.event {
            case .startElement: try open(&reader)
            case .endElement: close(&reader)
            case .text, .cdata: checkText(&reader)
            default: break
            }
        }
        return log
    }

    private mutating func open(_ reader: inout XMLReader) throws {
        guard reader.namespace == SRXFormat.namespace, let element = Self.elements[reader.localName], isPlaced(&reader) else {
            if reader.namespace != SRXFormat.namespace || Self.elements[reader.localName] == nil { checkForeign(&reader) }
            // What stands where nothing may stand is not looked into.
            return try reader.skipElement()
        }
        let name = reader.localName
        checkAttributes(&reader, element.attributes)
        levels.append(Level(name: name, element: element))
    }

    /// Whether the element may stand where it does; reports it when not.
    private mutating func isPlaced(_ reader: inout XMLReader) -> Bool {
        let name = reader.localName
        guard var level = levels.popLast() else {
            guard name != "srx" else { return true }
            report(&reader, "the root element is <\(name)>; <srx> is expected", "srx")
            return false
        }
        defer { levels.append(level) }
        guard let place = level.element.children.firstIndex(where: { $0.name == name }) else {
            report(&reader, "<\(name)> can't stand in <\(level.name)>", level.name)
            return false
        }
        if place < level.place || level.hasForeign {
            report(&reader, "<\(name)> stands too late in <\(level.name)>\(order(level))", level.name)
            return false
        }
        if place > level.place { level.count = 0 }
        level.place = place
        level.count += 1
        if level.count > level.element.children[place].count.upperBound {
            report(
                &reader, "<\(name)> stands more than \(times(level.element.children[place].count.upperBound)) in <\(level.name)>",
                level.name)
        }
        level.seen.insert(place)
        return true
    }

    private func order(_ level: Level) -> String {
        let names = level.element.children.map { "<\($0.name)>" }
        return names.count > 1 ? "; the order is \(names.joined(separator: ", "))" : "; it stands before elements of other programs"
    }

    private func times(_ count: Int) -> String {
        count == 1 ? "once" : "\(count) times"
    }

    private mutating func checkForeign(_ reader: inout XMLReader) {
        let name = reader.name
        guard let level = levels.last else {
            let message = "the root element is <\(name)>; <srx> in the namespace \(SRXFormat.namespace) is expected"
            return report(&reader, message, "srx")
        }
        if level.element.isOpen, reader.namespace != SRXFormat.namespace, !reader.namespace.isEmpty {
            levels[levels.count - 1].hasForeign = true
        } else {
            report(&reader, "<\(name)> can't stand in <\(level.name)>", level.name)
        }
    }

    private mutating func checkAttributes(_ reader: inout XMLReader, _ allowed: [Attribute]) {
        let name = reader.localName
        let found = reader.attributes.filter { !$0.name.hasPrefix("xmlns:") && $0.name != "xmlns" }
        for attribute in found where attribute.namespace != "http://www.w3.org/2001/XMLSchema-instance" {
            guard let rule = allowed.first(where: { $0.name == attribute.name }) else {
                report(&reader, "<\(name)> has no attribute “\(attribute.name)”", name, at: attribute.nameRange.lowerBound)
                continue
            }
            let value = reader.value(of: attribute.valueRange)
            if !rule.values.isEmpty, !rule.values.contains(value) {
                let message = "“\(rule.name)” is “\(value)”; write \(rule.values.joined(separator: " or "))"
                report(&reader, message, name, at: attribute.valueRange.lowerBound)
            }
        }
        for rule in allowed where rule.isRequired && !found.contains(where: { $0.name == rule.name }) {
            report(&reader, "the attribute “\(rule.name)” is missing", name)
        }
    }

    private mutating func close(_ reader: inout XMLReader) {
        guard reader.namespace == SRXFormat.namespace, let level = levels.last, level.name == reader.localName, levels.count == reader.depth
        else {
            return
        }
        levels.removeLast()
        for (place, child) in level.element.children.enumerated() where child.count.lowerBound > 0 && !level.seen.contains(place) {
            report(&reader, "<\(child.name)> is missing in <\(level.name)>", level.name)
        }
    }

    private mutating func checkText(_ reader: inout XMLReader) {
        guard let level = levels.last, !level.element.hasText else { return }
        if reader.event == .text, reader.isWhitespace, !level.element.isEmpty { return }
        report(&reader, level.element.isEmpty ? "<\(level.name)> must be empty" : "text can't stand in <\(level.name)>", level.name)
    }

    private mutating func report(_ reader: inout XMLReader, _ message: String, _ element: String, at offset: Int? = nil) {
        log.add(reader.defect(.error, message, reference: "SRX 2.0, \(element)", at: offset ?? reader.range.lowerBound))
    }
}
