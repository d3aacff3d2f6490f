/// What a `file` or `group` hands down to the units in it.
struct XLIFF12Scope {
    var isTranslatable = true
    var preservesSpace = false
    /// Whether it is a group of plural forms.
    var isPlural = false
}
