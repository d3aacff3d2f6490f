import PadananFormats

/// What the schema of SARIF 2.1.0 says of the objects that our report has: which properties they may have, which they must.
enum SARIFShape {
    private struct Object {
        var required: Set<String> = []
        /// The properties that are allowed, each with the object it holds or whose elements it is made of; empty for other values.
        var properties: [String: String]
    }

    private static let objects: [String: Object] = [
        "log": Object(required: ["version", "runs"], properties: ["$schema": "", "version": "", "runs": "run"]),
        "run": Object(
            required: ["tool"], properties: ["tool": "tool", "columnKind": "", "originalUriBaseIds": "bases", "results": "result"]),
        "tool": Object(required: ["driver"], properties: ["driver": "driver"]),
        "driver": Object(
            required: ["name"],
            properties: ["name": "", "informationUri": "", "version": "", "semanticVersion": "", "rules": "rule"]),
        "rule": Object(
            required: ["id"],
            properties: [
                "id": "", "name": "", "shortDescription": "text", "fullDescription": "text", "help": "text",
                "defaultConfiguration": "configuration", "properties": "bag",
            ]),
        "configuration": Object(properties: ["level": ""]),
        "text": Object(required: ["text"], properties: ["text": "", "markdown": ""]),
        "bag": Object(properties: ["tags": "", "concept": "", "expected": "", "notes": ""]),
        "bases": Object(properties: ["%SRCROOT%": "artifact"]),
        "artifact": Object(properties: ["uri": "", "uriBaseId": ""]),
        "result": Object(
            required: ["message"],
            properties: [
                "ruleId": "", "ruleIndex": "", "level": "", "message": "text", "locations": "location", "partialFingerprints": "prints",
                "relatedLocations": "location", "fixes": "fix", "properties": "bag",
            ]),
        "prints": Object(properties: ["padananFinding/v1": ""]),
        "location": Object(properties: ["id": "", "physicalLocation": "place", "logicalLocations": "logical", "message": "text"]),
        "logical": Object(properties: ["name": "", "kind": ""]),
        "place": Object(required: ["artifactLocation"], properties: ["artifactLocation": "artifact", "region": "region"]),
        "region": Object(required: ["startLine"], properties: ["startLine": "", "startColumn": "", "endLine": "", "endColumn": ""]),
        "fix": Object(required: ["artifactChanges"], properties: ["description": "text", "artifactChanges": "change"]),
        "change": Object(
            required: ["artifactLocation", "replacements"], properties: ["artifactLocation": "artifact", "replacements": "replacement"]),
        "replacement": Object(required: ["deletedRegion"], properties: ["deletedRegion": "region", "insertedContent": "text"]),
    ]

    /// What breaks the schema in `value`, which should be an object called `name`, or an array of such.
    static func violations(in value: JSONValue, _ name: String = "log") -> [String] {
        if case .array(let elements) = value { return elements.flatMap { violations(in: $0, name) } }
        guard case .object(let members) = value, let object = objects[name] else { return ["\(name): not an object"] }
        let missing = object.required.subtracting(members.map(\.name)).map { "\(name): lacks \($0)" }
        return missing
            + members.flatMap { member -> [String] in
                guard let inner = object.properties[member.name] else { return ["\(name): may not have \(member.name)"] }
                if name == "region" || member.name == "ruleIndex" { return number(member, atLeast: name == "region" ? 1 : 0) }
                return inner.isEmpty ? [] : violations(in: member.value, inner)
            }
    }

    private static func number(_ member: JSONMember, atLeast minimum: Int) -> [String] {
        guard case .number(let digits) = member.value, let value = Int(digits), value >= minimum else {
            return ["\(member.name): \(member.value)"]
        }
        return []
    }
}
