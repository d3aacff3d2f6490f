/// What the schema of XLIFF 1.2 says of each element: its content and its attributes.
///
/// - Source: xliff-core-1.2-strict.xsd; what only the transitional schema has is marked as deprecated.
struct XLIFF12Schema {
    /// One element.
    struct Element {
        enum Kind: String {
            /// Only elements and white space.
            case elements
            /// Text and elements.
            case mixed
            /// Only text.
            case text
            /// Nothing.
            case empty
        }

        var name: String
        var kind: Kind
        var content: XLIFF12ContentModel
        var attributes: [String: Attribute]
        var required: [String]
        /// Whether attributes of other namespaces are allowed.
        var isExtensible: Bool
        /// Whether only the transitional schema has it.
        var isDeprecated: Bool
    }

    struct Attribute {
        var type: XLIFF12ValueType
        var isDeprecated = false
    }

    static let standard = XLIFF12Schema(table)

    private(set) var elements: [String: Element] = [:]
    /// Lines and attributes of the table that say nothing, and are passed over: none in `standard`.
    private(set) var malformed: [String] = []

    func element(_ name: String) -> Element? { elements[name] }

    /// In each line: the name of an element, what kind of content it has, the elements in it in their order, and its attributes.
    ///
    /// `?`, `*` and `+` count as usual, `|` parts alternatives, `any` is an element of another namespace, `…` at the end repeats the whole.
    /// An attribute is `name:type`, with `!` when it is required and `~` when it is deprecated; `any` allows those of other namespaces.
    /// `@text`, `@unit`, `@size`, `@look` and `@inline` stand for the lists below the table.
    private static let table = """
        xliff; elements; any* file …; version:version! xml:lang:lang any
        file; elements; header? body; original:string! source-language:language! datatype:datatype! tool:string~ tool-id:string \
        date:date xml:space:space ts:string~ category:string target-language:language product-name:string product-version:string \
        build-num:string any
        header; elements; skl? phase-group? glossary|reference|count-group|note|tool|prop-group~* any*;
        skl; elements; internal-file|external-file;
        glossary; elements; internal-file|external-file;
        reference; elements; internal-file|external-file;
        internal-file; text; ; form:string crc:nmtoken
        external-file; empty; ; href:string! crc:nmtoken uid:nmtoken
        note; text; ; xml:lang:lang priority:priority from:string annotates:annotates
        phase-group; elements; phase+;
        phase; elements; note*; phase-name:string! process-name:string! company-name:string tool:string~ tool-id:string date:date \
        job-id:string contact-name:string contact-email:string contact-phone:string
        count-group; elements; count*; name:string!
        count; text; ; count-type:count phase-name:string unit:unit
        context-group; elements; context+; name:string crc:nmtoken purpose:purpose
        context; text; ; context-type:context! match-mandatory:yesno crc:nmtoken
        prop-group~; elements; prop~+; name:string
        prop~; text; ; prop-type:string! xml:lang:lang
        tool; mixed; anything*; tool-id:string! tool-name:string! tool-version:string tool-company:string any
        body; elements; group|trans-unit|bin-unit*;
        group; elements; context-group* count-group* prop-group~* note* any* group|trans-unit|bin-unit*; id:string datatype:datatype \
        xml:space:space ts:string~ restype:restype resname:string translate:yesno reformat:reformat merged-trans:yesno @unit @look @size \
        any
        trans-unit; elements; source seg-source? target? context-group|count-group|prop-group~|note|alt-trans* any*; id:string! \
        approved:yesno translate:yesno reformat:reformat xml:space:space datatype:datatype ts:string~ phase-name:string restype:restype \
        resname:string @unit @look @size any
        source; mixed; @text; xml:lang:lang ts:string~ any
        seg-source; mixed; @text; xml:lang:lang ts:string~ any
        target; mixed; @text; state:state state-qualifier:qualifier phase-name:nmtoken xml:lang:lang ts:string~ restype:restype~ \
        resname:string equiv-trans:yesno @look any
        alt-trans; elements; source? seg-source? target context-group* prop-group~* note* any*; match-quality:string tool:string~ \
        tool-id:string crc:nmtoken xml:lang:lang origin:string datatype:datatype xml:space:space ts:string~ restype:restype \
        resname:string mid:nmtoken phase-name:nmtoken alttranstype:alternative @unit @look any
        bin-unit; elements; bin-source bin-target? context-group|count-group|prop-group~|note|trans-unit* any*; id:string! \
        mime-type:mime! approved:yesno translate:yesno reformat:reformat ts:string~ restype:restype resname:string phase-name:string any
        bin-source; elements; internal-file|external-file; ts:string~ any
        bin-target; elements; internal-file|external-file; mime-type:mime ts:string~ state:state state-qualifier:qualifier \
        phase-name:nmtoken restype:restype resname:string any
        g; mixed; @text; ctype:delimiter clone:yesno @inline
        x; empty; ; ctype:placeholder clone:yesno @inline
        bx; empty; ; rid:nmtoken ctype:delimiter clone:yesno @inline
        ex; empty; ; rid:nmtoken @inline
        ph; mixed; sub*; ctype:placeholder crc:string assoc:assoc @inline
        bpt; mixed; sub*; rid:nmtoken ctype:delimiter crc:string @inline
        ept; mixed; sub*; rid:nmtoken crc:string @inline
        it; mixed; sub*; pos:position! rid:nmtoken ctype:delimiter crc:string @inline
        sub; mixed; @text; datatype:datatype ctype:delimiter xid:string
        mrk; mixed; @text; mtype:mark! mid:nmtoken comment:string ts:string~ any
        """

    private static let lists = [
        "@text": "g|x|bx|ex|bpt|ept|ph|it|mrk*",
        "@inline": "id:string! xid:string equiv-text:string ts:string~ any",
        "@unit": "extradata:string extype:string help-id:nmtoken menu:string menu-option:string menu-name:string",
        "@look": "coord:coordinates font:string css-style:string style:nmtoken exstyle:nmtoken",
        "@size": """
        size-unit:size maxwidth:nmtoken minwidth:nmtoken maxheight:nmtoken minheight:nmtoken maxbytes:nmtoken minbytes:nmtoken charclass:string
        """,
    ]

    init(_ table: String) {
        for line in Self.split(table, at: "\n") {
            let fields = Self.split(line, at: ";", keepingEmpty: true).map(\.trimmed)
            guard fields.count == 4, let kind = Element.Kind(rawValue: fields[1]) else {
                malformed.append(line)
                continue
            }
            let isDeprecated = fields[0].utf8.last == UInt8(ascii: "~")
            let name = isDeprecated ? String(fields[0].dropLast()) : fields[0]
            let content = XLIFF12ContentModel(Self.lists[fields[2]] ?? fields[2])
            var element = Element(
                name: name, kind: kind, content: content, attributes: [:], required: [], isExtensible: false, isDeprecated: isDeprecated)
            for word in Self.split(fields[3], at: " ") { add(word, to: &element) }
            elements[name] = element
        }
    }

    private mutating func add(_ word: String, to element: inout Element) {
        if word == "any" {
            element.isExtensible = true
        } else if let list = Self.lists[word] {
            for word in Self.split(list, at: " ") { add(word, to: &element) }
        } else {
            let mark = word.utf8.last
            let isMarked = mark == UInt8(ascii: "!") || mark == UInt8(ascii: "~")
            let bare = isMarked ? word.dropLast() : word[...]
            guard let colon = bare.utf8.lastIndex(of: UInt8(ascii: ":")),
                let type = XLIFF12ValueType(rawValue: String(bare[bare.utf8.index(after: colon)...]))
            else { return malformed.append(word) }
            let name = String(bare[..<colon])
            element.attributes[name] = Attribute(type: type, isDeprecated: mark == UInt8(ascii: "~"))
            if mark == UInt8(ascii: "!") { element.required.append(name) }
        }
    }

    static func split(_ text: String, at separator: Unicode.Scalar, keepingEmpty: Bool = false) -> [String] {
        text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: !keepingEmpty).map { String($0) }
    }
}
