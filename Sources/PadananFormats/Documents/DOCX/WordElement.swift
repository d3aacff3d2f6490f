/// The elements of WordprocessingML, and of what stands in it, that the filter tells apart.
///
/// - Source: ECMA-376-1, section 17; those with a prefix from DrawingML (20), Office Math (22.1), VML (ECMA-376-4, 14), Markup
///   Compatibility (ECMA-376-3) and Dublin Core.
enum WordElement: String, Sendable {
    // Text of an element that holds some, and every element that is not listed.
    case characters = "#text"
    case characterData = "#cdata"
    case other = "#other"

    // Stories.
    case document, hdr, ftr, footnotes, endnotes, comments, footnote, endnote, comment, styles

    // Blocks.
    case paragraph = "p"
    case paragraphProperties = "pPr"
    case paragraphStyle = "pStyle"
    case numberingProperties = "numPr"
    case numberingIdentifier = "numId"
    case outlineLevel = "outlineLvl"
    case table = "tbl"
    case tableCell = "tc"
    case textBoxContent = "txbxContent"

    // Around runs.
    case hyperlink
    case simpleField = "fldSimple"
    case fieldData = "fldData"
    case contentControl = "sdt"
    case contentControlContent = "sdtContent"
    case customXML = "customXml"
    case customXMLProperties = "customXmlPr"
    case smartTag
    case smartTagProperties = "smartTagPr"
    case bidirectionalOverride = "bdo"
    case direction = "dir"
    case insertion = "ins"
    case deletion = "del"
    case moveFrom, moveTo

    // Between runs.
    case bookmarkStart, bookmarkEnd, commentRangeStart, commentRangeEnd, permStart, permEnd
    case moveFromRangeStart, moveFromRangeEnd, moveToRangeStart, moveToRangeEnd
    case proofingError = "proofErr"

    // Runs.
    case run = "r"
    case runProperties = "rPr"
    case runPropertiesChange = "rPrChange"
    case text = "t"
    case deletedText = "delText"
    case instruction = "instrText"
    case deletedInstruction = "delInstrText"
    case fieldCharacter = "fldChar"
    case tab
    case positionedTab = "ptab"
    case lineBreak = "br"
    case carriageReturn = "cr"
    case noBreakHyphen, softHyphen
    case symbol = "sym"
    case drawing
    case picture = "pict"
    case object
    case footnoteReference, endnoteReference, commentReference
    case lastRenderedPageBreak
    case ruby, rubyBase

    // Properties of runs and styles.
    case runStyle = "rStyle"
    case bold = "b"
    case italic = "i"
    case boldComplex = "bCs"
    case italicComplex = "iCs"
    case sizeComplex = "szCs"
    case underline = "u"
    case strike
    case capitals = "caps"
    case smallCapitals = "smallCaps"
    case vanish, webHidden
    case verticalAlignment = "vertAlign"
    case highlight
    case shading = "shd"
    case border = "bdr"
    case doubleStrike = "dstrike"
    case language = "lang"
    case noProof
    case fonts = "rFonts"
    case rightToLeft = "rtl"
    case complexScript = "cs"
    case style
    case styleName = "name"
    case basedOn
    case documentDefaults = "docDefaults"

    // From other namespaces.
    case alternateContent = "mc:AlternateContent"
    case choice = "mc:Choice"
    case fallback = "mc:Fallback"
    case math = "m:oMath"
    case mathParagraph = "m:oMathPara"
    case mathText = "m:t"
    case drawingProperties = "wp:docPr"
    case shapeProperties = "cNvPr:cNvPr"
    case textPath = "v:textpath"
    case shape = "v:shape"
    case rectangle = "v:rect"
    case imageData = "v:imagedata"
    case title = "dc:title"
    case subject = "dc:subject"
    case description = "dc:description"
    case documentLanguage = "dc:language"

    /// The prefix by which the cases above name a namespace, or `nil` for one that is of no interest.
    static func prefix(_ namespace: String) -> String? {
        prefixes[namespace]
    }

    private static let prefixes = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
        "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp:",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp:",
        "http://schemas.openxmlformats.org/drawingml/2006/picture": "cNvPr:",
        "http://purl.oclc.org/ooxml/drawingml/picture": "cNvPr:",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "cNvPr:",
        "urn:schemas-microsoft-com:vml": "v:",
        "http://purl.org/dc/elements/1.1/": "dc:",
    ]

    /// Whether the characters inside are kept in the tree.
    var holdsCharacters: Bool {
        switch self {
        case .text, .deletedText, .instruction, .deletedInstruction, .mathText, .title, .subject, .description, .documentLanguage: true
        default: false
        }
    }
}
