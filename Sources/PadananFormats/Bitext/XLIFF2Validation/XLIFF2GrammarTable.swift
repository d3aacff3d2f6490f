/// What elements may hold, as lines for `XLIFF2Grammar`.
///
/// An element's line has its name and its section (of 2.1; for modules the name in the section). Lines below it:
/// - `content` children in order: `?` at most one, `+` one or more, `*` any number, `a|b` either; `other` is any element of another
///   namespace, `text` allows text. No `content` line: always empty.
/// - `modules` the elements of modules that stand for `other`; without the line every one does.
/// - `attributes` name and type, `!` required; `*` others of any namespace, `*-xml` of any but `xml`, `+fs` only those of a module.
/// - `@2.2` behind a keyword or a name: from that version on.
///
/// A line `attribute` has an attribute of a module with its type and the core elements (and `mtc:match`) where it may stand.
/// - Source: XLIFF 2.1, sections 4 and 5, and its schemas; XLIFF 2.2, part 2.
enum XLIFF2GrammarTable {
    static let text: StaticString = """
        element xlf:xliff 4.2.2.1
         content file+
         content@2.2 notes? mda:metadata? file+
         attributes version=text! srcLang=language! trgLang=language xml:space=space *
        element xlf:file 4.2.2.2
         content skeleton? other* notes? unit|group+
         modules mda:metadata? res:resourceData? slr:profiles? slr:data? val:validation? its:provenanceRecords* ctr:changeTrack*
         attributes id=nameToken! canResegment=yesNo original=text translate=yesNo srcDir=direction trgDir=direction xml:space=space *
        element xlf:skeleton 4.2.2.3
         content text other*
         attributes href=text
        element xlf:group 4.2.2.4
         content other* notes? unit|group*
         modules mda:metadata? slr:data? val:validation? its:provenanceRecords* ctr:changeTrack*
         attributes id=nameToken! name=text canResegment=yesNo translate=yesNo srcDir=direction trgDir=direction
         attributes type=ownType xml:space=space *
        element xlf:unit 4.2.2.5
         content other* notes? originalData? segment|ignorable+
         modules mtc:matches? gls:glossary? mda:metadata? res:resourceData? slr:data? val:validation?
         modules its:locQualityIssues* its:provenanceRecords* ctr:changeTrack*
         attributes id=nameToken! name=text canResegment=yesNo translate=yesNo srcDir=direction trgDir=direction
         attributes type=ownType xml:space=space *
        element xlf:segment 4.2.2.6
         content source target?
         attributes id=nameToken canResegment=yesNo state=state subState=subState +pgs@2.2
        element xlf:ignorable 4.2.2.7
         content source target?
         attributes id=nameToken
        element xlf:notes 4.2.2.8
         content note+
        element xlf:note 4.2.2.9
         content text
         attributes id=nameToken appliesTo=side category=text priority=priority ref@2.2=text *
        element xlf:originalData 4.2.2.10
         content data+
        element xlf:data 4.2.2.11
         content text cp*
         attributes id=nameToken! dir=direction xml:space=preserve
        element xlf:source 4.2.2.12
         content text cp|ph|pc|sc|ec|mrk|sm|em*
         attributes xml:lang=language xml:space=space
        element xlf:target 4.2.2.13
         content text cp|ph|pc|sc|ec|mrk|sm|em*
         attributes xml:lang=language xml:space=space order=positive
        element xlf:cp 4.2.3.1
         attributes hex=codePoint!
        element xlf:ph 4.2.3.2
         attributes canCopy=yesNo canDelete=yesNo canReorder=yesNoFirstNo copyOf=nameToken disp=text equiv=text id=nameToken!
         attributes dataRef=nameToken subFlows=nameTokens subType=subType type=codeType +fs +slr
        element xlf:pc 4.2.3.3
         content text cp|ph|pc|sc|ec|mrk|sm|em*
         attributes canCopy=yesNo canDelete=yesNo canOverlap=yesNo canReorder=yesNoFirstNo copyOf=nameToken dispEnd=text dispStart=text
         attributes equivEnd=text equivStart=text id=nameToken! dataRefEnd=nameToken dataRefStart=nameToken subFlowsEnd=nameTokens
         attributes subFlowsStart=nameTokens subType=subType type=codeType dir=direction +fs +slr
        element xlf:sc 4.2.3.4
         attributes canCopy=yesNo canDelete=yesNo canOverlap=yesNo canReorder=yesNoFirstNo copyOf=nameToken dataRef=nameToken
         attributes dir=direction disp=text equiv=text id=nameToken! isolated=yesNo subFlows=nameTokens subType=subType type=codeType +fs +slr
        element xlf:ec 4.2.3.5
         attributes canCopy=yesNo canDelete=yesNo canOverlap=yesNo canReorder=yesNoFirstNo copyOf=nameToken dataRef=nameToken
         attributes dir=direction disp=text equiv=text id=nameToken isolated=yesNo startRef=nameToken subFlows=nameTokens
         attributes subType=subType type=codeType +fs +slr
        element xlf:mrk 4.2.3.6
         content text cp|ph|pc|sc|ec|mrk|sm|em*
         attributes id=nameToken! translate=yesNo type=annotationType ref=text value=text *-xml
        element xlf:sm 4.2.3.7
         attributes id=nameToken! translate=yesNo type=annotationType ref=text value=text *-xml
        element xlf:em 4.2.3.8
         attributes startRef=nameToken!

        element mtc:matches matches
         content mtc:match+
        element mtc:match match
         content mda:metadata? originalData? source target other*
         attributes id=nameToken matchQuality=percentage matchSuitability=percentage origin=text ref=text! reference=yesNo
         attributes similarity=percentage subType=ownSubType type=matchType *

        element gls:glossary glossary
         content gls:glossEntry+
        element gls:glossEntry glossEntry
         content gls:term gls:translation* gls:definition? other*
         attributes id=nameToken ref=text *
        element gls:term term
         content text
         attributes source=text *
        element gls:translation translation
         content text
         attributes id=nameToken ref=text source=text *
        element gls:definition definition
         content text
         attributes source=text *

        element mda:metadata metadata
         content mda:metaGroup+
         attributes id=nameToken
        element mda:metaGroup metaGroup
         content mda:metaGroup|mda:meta+
         attributes id=nameToken category=text appliesTo=metadataScope
        element mda:meta meta
         content text
         attributes type=text!

        element res:resourceData resourceData
         content res:resourceItemRef* res:resourceItem*
        element res:resourceItemRef resourceItemRef
         attributes id=nameToken ref=nameToken! *
        element res:resourceItem resourceItem
         content res:source? res:target? res:reference*
         content@2.2 notes? res:source? res:target? res:reference*
         attributes mimeType=text id=nameToken context=yesNo *
        element res:source source
         content other*
         attributes href=text xml:lang=language *
        element res:target target
         content other*
         attributes href=text xml:lang=language *
        element res:reference reference
         attributes href=text! xml:lang=language *

        element ctr:changeTrack changeTrack
         content ctr:revisions+
        element ctr:revisions revisions
         content ctr:revision+
         attributes appliesTo=nameToken! ref=nameToken currentVersion=nameToken *
        element ctr:revision revision
         content ctr:item+
         attributes author=text datetime=text version=nameToken *
        element ctr:item item
         content text
         attributes property=text! *

        element slr:profiles profiles
         content slr:normalization? other*
         attributes generalProfile=text storageProfile=text
        element slr:normalization normalization
         attributes general=normalization storage=normalization
        element slr:data data
         content other*
         attributes profile=text! *

        element val:validation validation
         content val:rule+
         attributes *
        element val:rule rule
         attributes isPresent=text occurs=positive isNotPresent=text startsWith=text endsWith=text existsInSource=yesNo
         attributes caseSensitive=yesNo normalization=normalization disabled=yesNo *

        element its:locQualityIssues locQualityIssues
         content its:locQualityIssue+
         attributes xml:id=name! version=itsVersion
        element its:locQualityIssue locQualityIssue
         attributes version=itsVersion locQualityIssueType=issueType locQualityIssueComment=text locQualityIssueSeverity=percentage
         attributes locQualityIssueProfileRef=text locQualityIssueEnabled=yesNo
        element its:provenanceRecords provenanceRecords
         content its:provenanceRecord+
         attributes xml:id=name! version=itsVersion
        element its:provenanceRecord provenanceRecord
         attributes version=itsVersion org=text orgRef=text person=text personRef=text revOrg=text revOrgRef=text revPerson=text
         attributes revPersonRef=text revTool=text revToolRef=text tool=text toolRef=text

        attribute fs:fs=htmlElement file group unit note ph pc sc ec mrk sm
        attribute fs:subFs=text file group unit note ph pc sc ec mrk sm
        attribute slr:storageRestriction=text file group unit mrk sm pc sc
        attribute slr:sizeRestriction=text file group unit mrk sm pc sc
        attribute slr:equivStorage=text ph pc sc ec
        attribute slr:sizeInfo=text file group unit ph pc sc ec
        attribute slr:sizeInfoRef=nameToken file group unit ph pc sc ec
        attribute its:version=itsVersion xliff file group unit mrk sm mtc:match
        attribute its:annotatorsRef=text xliff file group unit mrk sm mtc:match
        attribute its:allowedCharacters=text file group unit mrk sm mtc:match
        attribute its:localeFilterList=localeList file group unit mrk sm mtc:match
        attribute its:localeFilterType=filterType file group unit mrk sm mtc:match
        attribute its:locQualityIssueComment=text mrk sm
        attribute its:locQualityIssueEnabled=yesNo mrk sm
        attribute its:locQualityIssueProfileRef=text mrk sm
        attribute its:locQualityIssuesRef=text mrk sm
        attribute its:locQualityIssueSeverity=percentage mrk sm
        attribute its:locQualityIssueType=issueType mrk sm
        attribute its:locQualityRatingProfileRef=text file group unit mrk sm mtc:match
        attribute its:locQualityRatingScore=percentage file group unit mrk sm mtc:match
        attribute its:locQualityRatingScoreThreshold=percentage file group unit mrk sm mtc:match
        attribute its:locQualityRatingVote=integer file group unit mrk sm mtc:match
        attribute its:locQualityRatingVoteThreshold=integer file group unit mrk sm mtc:match
        attribute its:mtConfidence=confidence mrk sm mtc:match
        attribute its:org=text file group unit mrk sm mtc:match
        attribute its:orgRef=text file group unit mrk sm mtc:match
        attribute its:person=text file group unit mrk sm mtc:match
        attribute its:personRef=text file group unit mrk sm mtc:match
        attribute its:provenanceRecordsRef=text file group unit mrk sm mtc:match
        attribute its:revOrg=text file group unit mrk sm mtc:match
        attribute its:revOrgRef=text file group unit mrk sm mtc:match
        attribute its:revPerson=text file group unit mrk sm mtc:match
        attribute its:revPersonRef=text file group unit mrk sm mtc:match
        attribute its:revTool=text file group unit mrk sm mtc:match
        attribute its:revToolRef=text file group unit mrk sm mtc:match
        attribute its:taClassRef=text mrk sm
        attribute its:taConfidence=confidence mrk sm
        attribute its:taIdent=text mrk sm
        attribute its:taIdentRef=text mrk sm
        attribute its:taSource=text mrk sm
        attribute its:termConfidence=confidence mrk sm
        attribute its:tool=text file group unit mrk sm mtc:match
        attribute its:toolRef=text file group unit mrk sm mtc:match
        attribute itsm:domains=text file group unit mrk sm mtc:match
        attribute itsm:lang=language file group unit mrk sm
        attribute pgs:switch=text unit
        attribute pgs:case=text segment
        """
}
