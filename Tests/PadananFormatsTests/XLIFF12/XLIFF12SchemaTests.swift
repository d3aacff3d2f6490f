import Testing

@testable import PadananFormats

@Suite struct XLIFF12SchemaTests {
    @Test func theTableIsWellFormed() {
        let schema = XLIFF12Schema.standard
        #expect(schema.malformed.isEmpty)
        #expect(schema.elements.count == 38)
        for element in schema.elements.values {
            for name in element.required { #expect(element.attributes[name]?.isDeprecated == false) }
        }
    }

    /// Every element that the content of another names is in the table.
    @Test func everyElementOfAContentIsDefined() {
        let schema = XLIFF12Schema.standard
        for element in schema.elements.values where !element.content.takesAnything {
            for name in element.content.names where name != XLIFF12ContentModel.foreign {
                #expect(schema.element(name) != nil, "<\(name)> in <\(element.name)>")
            }
        }
    }

    @Test(arguments: [
        ("note; text; ; from:string", []), ("note; text; ; from:strin", ["from:strin"]), ("note; text; ; from!", ["from!"]),
        ("note; txt; ; from:string", ["note; txt; ; from:string"]), ("note; text", ["note; text"]),
    ])
    func whatATableSaysWronglyIsPassedOver(_ line: String, _ malformed: [String]) {
        #expect(XLIFF12Schema(line + "\nskl; empty; ;").malformed == malformed)
        #expect(XLIFF12Schema(line + "\nskl; empty; ;").element("skl") != nil)
    }
}
