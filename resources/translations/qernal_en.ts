<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>qernal::ChipButton</name>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln token</numerusform>
            <numerusform>%1, %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::ClipboardCountdown</name>
    <message numerus="yes">
        <source>Secret on the clipboard for %n second(s)</source>
        <translation>
            <numerusform>Secret on the clipboard for %n second</numerusform>
            <numerusform>Secret on the clipboard for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::ExpiringSoonSection</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::ListExporter</name>
    <message numerus="yes">
        <source>Export %n tokens</source>
        <translation>
            <numerusform>Export %n token</numerusform>
            <numerusform>Export %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are exported to %1.</source>
        <translation>
            <numerusform>%n token is exported to %1.</numerusform>
            <numerusform>%n tokens are exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln token selected</numerusform>
            <numerusform>%Ln tokens selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored here</source>
        <translation>
            <numerusform>%Ln stored here</numerusform>
            <numerusform>%Ln stored here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;voke %Ln token(s)…</source>
        <translation>
            <numerusform>Re&amp;voke %Ln token…</numerusform>
            <numerusform>Re&amp;voke %Ln tokens…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::SessionStatus</name>
    <message numerus="yes">
        <source>refreshed %n minute(s) ago</source>
        <translation>
            <numerusform>refreshed %n minute ago</numerusform>
            <numerusform>refreshed %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TokenFindingWords</name>
    <message numerus="yes">
        <source>%n tokens are called “%1”: commands need an ID to tell them apart.</source>
        <translation>
            <numerusform>%n token is called “%1”: commands need an ID to tell them apart.</numerusform>
            <numerusform>%n tokens are called “%1”: commands need an ID to tell them apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been replaced for %n days, and the old secret still works.</source>
        <translation>
            <numerusform>“%1” has been replaced for %n day, and the old secret still works.</numerusform>
            <numerusform>“%1” has been replaced for %n days, and the old secret still works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have no note and were not used here for %1 days: nothing says what they are for.</source>
        <translation>
            <numerusform>%n token has no note and was not used here for %1 days: nothing says what it is for.</numerusform>
            <numerusform>%n tokens have no note and were not used here for %1 days: nothing says what they are for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TokenOverview</name>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TokenWords</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TokensPage</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 of %Ln token</numerusform>
            <numerusform>%L1 of %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::PlaceWords</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::PlaceOutcomeWords</name>
    <message numerus="yes">
        <source>Replaced %n times and read back.</source>
        <translation>
            <numerusform>Replaced and read back.</numerusform>
            <numerusform>Replaced %n times and read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::ReplacePlacesPage</name>
    <message numerus="yes">
        <source>&amp;Fill %n places</source>
        <translation>
            <numerusform>&amp;Fill %n place</numerusform>
            <numerusform>&amp;Fill %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::UsageWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n destination</numerusform>
            <numerusform>%n destinations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::PlacesDialog</name>
    <message numerus="yes">
        <source>%n places that git ignores are left out.</source>
        <translation>
            <numerusform>%n place that git ignores is left out.</numerusform>
            <numerusform>%n places that git ignores are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::CheckReport</name>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::SecretFindingWords</name>
    <message numerus="yes">
        <source>The secrets of %n tokens are not on this computer.</source>
        <translation>
            <numerusform>The secret of %n token is not on this computer.</numerusform>
            <numerusform>The secrets of %n tokens are not on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::NoticeWords</name>
    <message numerus="yes">
        <source>%n tokens have expired</source>
        <translation>
            <numerusform>%n token has expired</numerusform>
            <numerusform>%n tokens have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>a day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire within %1, or have expired</source>
        <translation>
            <numerusform>%n token expires within %1, or has expired</numerusform>
            <numerusform>%n tokens expire within %1, or have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire within %1</source>
        <translation>
            <numerusform>%n token expires within %1</numerusform>
            <numerusform>%n tokens expire within %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::CheckUpDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n thing to mend.</numerusform>
            <numerusform>%n things to mend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::FindingList</name>
    <message numerus="yes">
        <source>%n more: “Copy as text” has them all.</source>
        <translation>
            <numerusform>%n more: “Copy as text” has them all.</numerusform>
            <numerusform>%n more: “Copy as text” has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::NoteTransfer</name>
    <message numerus="yes">
        <source>%n notes are exported to %1.</source>
        <translation>
            <numerusform>%n note is exported to %1.</numerusform>
            <numerusform>%n notes are exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are imported from %1.</source>
        <translation>
            <numerusform>%n note is imported from %1.</numerusform>
            <numerusform>%n notes are imported from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already, word for word.</source>
        <translation>
            <numerusform>%n was here already, word for word.</numerusform>
            <numerusform>%n were here already, word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused, for they look like secrets: notes are not encrypted.</source>
        <translation>
            <numerusform>%n is refused, for it looks like a secret: notes are not encrypted.</numerusform>
            <numerusform>%n are refused, for they look like secrets: notes are not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused, for they would be longer than %1 characters.</source>
        <translation>
            <numerusform>%n is refused, for it would be longer than %1 characters.</numerusform>
            <numerusform>%n are refused, for they would be longer than %1 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, for another account was opened.</source>
        <translation>
            <numerusform>%n is left out, for another account was opened.</numerusform>
            <numerusform>%n are left out, for another account was opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written: %1. Make room on the disk, then import the file again.</source>
        <translation>
            <numerusform>%n could not be written: %1. Make room on the disk, then import the file again.</numerusform>
            <numerusform>%n could not be written: %1. Make room on the disk, then import the file again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::LockSection</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TrayIcon</name>
    <message numerus="yes">
        <source>%1: %n token(s) expire soon</source>
        <translation>
            <numerusform>%1: %n token expires soon</numerusform>
            <numerusform>%1: %n tokens expire soon</numerusform>
        </translation>
    </message>
</context>
</TS>
