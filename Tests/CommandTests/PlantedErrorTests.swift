import PadananKit
import PadananTestSupport
import Testing

/// What `padanan check` finds of 60 planted errors, and how often it is alarmed by 75 right pairs that look wrong.
@Suite struct PlantedErrorTests {
    private static let planted = "Fixtures/check/planted.jsonl"
    private static let clean = "Fixtures/check/clean.jsonl"

    /// Planted errors that are not found, by id: take one out when a check learns it.
    private static let missed: Set<String> = ["P23"]
    /// Right pairs that are reported wrongly, by id.
    private static let alarmed: Set<String> = []

    @Test func plantedErrorsAreFoundWithTheirRuleInTheirPlace() throws {
        let cases = try PlantedError.read(Self.planted)
        let findings = try Self.findings(Self.planted)
        #expect(cases.count == 60)
        #expect(Set(cases.filter { !$0.isFound(in: findings[$0.id] ?? []) }.map(\.id)) == Self.missed)
    }

    @Test func plantedErrorsCauseNoOtherFinding() throws {
        let cases = try PlantedError.read(Self.planted)
        let others = try Self.findings(Self.planted).flatMap { id, findings in
            let error = cases.first { $0.id == id }
            return findings.filter { error?.isMeant(by: $0) != true }.map { "\(id) \($0["rule"]?.string ?? "")" }
        }
        #expect(others.sorted() == [])
    }

    @Test func rightPairsAreLeftAlone() throws {
        #expect(try Repository.jsonLines(Self.clean).count == 75)
        #expect(Set(try Self.findings(Self.clean).keys) == Self.alarmed)
    }

    /// By the id of the pair.
    private static func findings(_ file: String) throws -> [String: [JSONValue]] {
        let arguments = ["check", "--no-config", "-g", "Fixtures/check/planted.csv", "--format", "jsonl", file]
        let result = try Program.run(arguments)
        guard result.code <= 1, result.errors.isEmpty else { throw FixtureError("\(file): exit \(result.code), \(result.errors)") }
        let findings = try result.output.split(separator: "\n").map { try JSONReader.read(Array($0.utf8), in: 0..<$0.utf8.count) }
        return Dictionary(grouping: findings) { $0["id"]?.string ?? "" }
    }
}

/// A pair of `Fixtures/check/planted.jsonl`.
private struct PlantedError {
    let id: String
    private let rules: Set<String>
    /// By side, where the words stand that the error is about; none on a side that has nothing of it.
    private let places: [String: Range<Int>]

    static func read(_ path: String) throws -> [PlantedError] {
        try Repository.jsonLines(path).map { object in
            guard let id = object["id"]?.string, case .array(let findings)? = object["findings"], findings.count == 1,
                let rule = findings[0]["rule"]?.string
            else { throw FixtureError("a pair without id or its one finding in \(path)") }
            var rules: Set = [rule]
            if case .array(let others)? = findings[0]["also_accept"] { rules.formUnion(others.compactMap(\.string)) }
            let places = try ["source", "target"].compactMap { side in
                try place(of: findings[0]["\(side)_text"]?.string ?? "", in: object[side]?.string ?? "").map { (side, $0) }
            }
            return PlantedError(id: id, rules: rules, places: Dictionary(places) { first, _ in first })
        }
    }

    /// In code points, as reports count.
    private static func place(of words: String, in text: String) throws -> Range<Int>? {
        let (words, text) = (Array(words.unicodeScalars), Array(text.unicodeScalars))
        guard !words.isEmpty else { return nil }
        let start = text.indices.first { text[$0...].starts(with: words) }
        guard let start else { throw FixtureError("“\(words)” is not in its text") }
        return start..<start + words.count
    }

    func isFound(in findings: [JSONValue]) -> Bool { findings.contains(where: isMeant) }

    /// Whether `finding` has the right rule and touches the right place on one side.
    func isMeant(by finding: JSONValue) -> Bool {
        guard let rule = finding["rule"]?.string, rules.contains(rule) else { return false }
        return places.contains { side, place in
            guard let start = finding[side]?["start"].flatMap(Self.integer), let end = finding[side]?["end"].flatMap(Self.integer) else {
                return false
            }
            return start <= place.upperBound && end >= place.lowerBound
        }
    }

    private static func integer(_ value: JSONValue) -> Int? { value.identifier.flatMap { Int($0) } }
}
