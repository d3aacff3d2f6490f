import PadananModel

/// XML names for the concepts and people of a termbase, each once in a document.
struct TBXIdentifiers {
    private var byConcept: [String: String] = [:]
    private var taken: Set<String> = []
    private(set) var people: [(name: String, id: String)] = []
    private var byPerson: [String: String] = [:]

    /// Names for all concepts; ids that are names already stay as they are. Cost: linear but for collisions.
    init(_ concepts: [Concept]) {
        taken = Set(concepts.lazy.map(\.id).filter(Self.isName))
        for concept in concepts where byConcept[concept.id] == nil {
            byConcept[concept.id] = Self.isName(concept.id) ? concept.id : unused(Self.name(from: concept.id))
        }
    }

    /// The XML name of the concept with this id, or `nil` when there is none in the termbase.
    func name(ofConcept id: String) -> String? { byConcept[id] }

    /// The XML name for a person, which goes to the back matter.
    mutating func name(ofPerson person: String) -> String {
        if let id = byPerson[person] { return id }
        let id = unused("person\(people.count + 1)")
        byPerson[person] = id
        people.append((person, id))
        return id
    }

    private mutating func unused(_ name: String) -> String {
        var candidate = name
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(name)-\(number)"
            number += 1
        }
        return candidate
    }

    /// Whether `text` is a name without colon (Namespaces in XML, production NCName).
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, XMLCharacters.isNameStart(first.value) else { return false }
        return text.unicodeScalars.allSatisfy { XMLCharacters.isName($0.value) }
    }

    private static func name(from text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(XMLCharacters.isName(scalar.value) ? scalar : "_") }
        let name = String(scalars)
        return isName(name) ? name : "_\(name)"
    }
}
