/// The words that XLIFF 1.2 allows as values.
///
/// - Source: the schema of XLIFF 1.2 (xliff-core-1.2-strict.xsd).
enum XLIFF12Values {
    static let datatypes = words(
        """
        asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini interleaf \
        javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin menufile messagefile mif \
        mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report resources resx rtf sgml sgmldtd svg vbscript \
        warning winres xhtml xml xmldtd xsl xul
        """)
    static let resourceTypes = words(
        """
        auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox colorchooser \
        combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton dialog dlginit edit file \
        filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit keywords label linklabel list listbox \
        listitem ltext menu menubar menuitem menuseparator message monthcalendar numericupdown panel popupmenu pushbox pushbutton radio \
        radiobuttonmenuitem rcdata row rtext scrollpane separator shortcut spinner splitter state3 statusbar string tabcontrol table \
        textbox togglebutton toolbar tooltip trackbar tree uri userbutton usercontrol var versioninfo vscrollbar window
        """)
    static let marks = words(
        """
        abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form formula \
        head-term initialism international-scientific-term internationalism logical-expression materials-management-unit name \
        near-synonym part-number phrase phraseological-unit protected romanized-form seg set-phrase short-form sku standard-text symbol \
        synonym synonymous-phrase term transcribed-form transliterated-form truncated-term variant
        """)
    static let states = words(
        """
        final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation new \
        signed-off translated
        """)
    static let stateQualifiers = words(
        """
        exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository leveraged-tm \
        mt-suggestion rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion
        """)
    static let contextTypes = words("database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile")
    static let countTypes = words("num-usages repetition total")
    static let sizeUnits = words("byte char col cm dlgunit em ex glyph in mm percent pixel point row")
    static let countUnits = words("word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable")
    static let reformats = words("coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style")
    static let purposes = words("information location match")
    static let alternatives = words("proposal previous-version rejected reference accepted")

    private static func words(_ text: String) -> Set<String> {
        Set(text.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) })
    }

    /// Whether `text` is one of the standard's words or a word of one's own: `x-` and no white space.
    static func isExtended(_ text: String) -> Bool {
        text.utf8.count > 2 && text.utf8.starts(with: "x-".utf8) && !text.utf8.contains { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }
}
