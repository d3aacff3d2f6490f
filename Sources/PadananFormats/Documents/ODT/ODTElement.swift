/// What an element of OpenDocument is to a translator.
///
/// - Source: OpenDocument 1.3 Part 3, sections 3 to 11 and 16.
enum ODTElement: Sendable {
    // Structure.
    case metadata, commonStyles, automaticStyles, masterStyles, body
    case header, footer, listItem, cell, textBox, indexTitle
    /// Holds no text of the document, or text that isn't shown.
    case ignored
    // Styles.
    case style, defaultStyle, textProperties
    // Blocks and plain text.
    case paragraph, heading, title, description, subject, language
    // Inside paragraphs.
    case span, link, metaPair, ruby, rubyBase, spaces, tab, lineBreak, softPageBreak, mark, note, citation, annotation, shape,
        eventListeners, foreign
    case trackedChanges, changeStart, changeEnd, change
    case other

    init(_ name: String, namespace: String) {
        switch namespace {
        case ODTNamespace.text: self = Self.textElements[name] ?? .other
        case ODTNamespace.office: self = Self.officeElements[name] ?? .other
        case ODTNamespace.style: self = Self.styleElements[name] ?? .other
        case ODTNamespace.table: self = Self.tableElements[name] ?? .other
        case ODTNamespace.drawing: self = Self.drawingElements[name] ?? .shape
        case ODTNamespace.drawing3D: self = .shape
        case ODTNamespace.graphics: self = name == "title" ? .title : name == "desc" ? .description : .other
        case ODTNamespace.dublinCore: self = Self.metadataElements[name] ?? .other
        // What another standard adds around text (content controls of LibreOffice) is transparent: section 3.17.
        default: self = namespace.hasPrefix(ODTNamespace.own) ? .other : .foreign
        }
    }

    private static let textElements: [String: ODTElement] = [
        "p": .paragraph, "h": .heading, "list-item": .listItem, "list-header": .listItem, "index-title": .indexTitle,
        "span": .span, "a": .link, "meta": .metaPair, "meta-field": .metaPair, "ruby": .ruby, "ruby-base": .rubyBase, "s": .spaces,
        "tab": .tab, "line-break": .lineBreak, "soft-page-break": .softPageBreak, "note": .note, "note-citation": .citation,
        "tracked-changes": .trackedChanges, "change-start": .changeStart, "change-end": .changeEnd, "change": .change,
        "bookmark": .mark, "bookmark-start": .mark, "bookmark-end": .mark, "reference-mark": .mark, "reference-mark-start": .mark,
        "reference-mark-end": .mark, "toc-mark": .mark, "toc-mark-start": .mark, "toc-mark-end": .mark, "user-index-mark": .mark,
        "user-index-mark-start": .mark, "user-index-mark-end": .mark, "alphabetical-index-mark": .mark,
        "alphabetical-index-mark-start": .mark, "alphabetical-index-mark-end": .mark, "notes-configuration": .ignored,
        "table-of-content-source": .ignored, "illustration-index-source": .ignored, "table-index-source": .ignored,
        "object-index-source": .ignored, "user-index-source": .ignored, "alphabetical-index-source": .ignored,
        "bibliography-source": .ignored,
    ]
    private static let officeElements: [String: ODTElement] = [
        "meta": .metadata, "styles": .commonStyles, "automatic-styles": .automaticStyles, "master-styles": .masterStyles, "body": .body,
        "annotation": .annotation, "annotation-end": .mark, "event-listeners": .eventListeners, "forms": .ignored, "scripts": .ignored,
        "settings": .ignored, "font-face-decls": .ignored, "binary-data": .ignored,
    ]
    private static let styleElements: [String: ODTElement] = [
        "style": .style, "default-style": .defaultStyle, "text-properties": .textProperties, "header": .header, "header-left": .header,
        "header-first": .header, "footer": .footer, "footer-left": .footer, "footer-first": .footer,
    ]
    private static let tableElements: [String: ODTElement] = [
        "table-cell": .cell, "covered-table-cell": .ignored, "title": .title, "desc": .description,
    ]
    private static let drawingElements: [String: ODTElement] = ["text-box": .textBox, "object": .ignored, "object-ole": .ignored]
    private static let metadataElements: [String: ODTElement] = [
        "title": .title, "description": .description, "subject": .subject, "language": .language,
    ]
}
