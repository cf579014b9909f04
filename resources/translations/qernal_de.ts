<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a demo service on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what works on this computer; fails if a part is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administers the API tokens of the Chaos service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal</name>
    <message>
        <source>The configuration file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the configuration file cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file holds another token than was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization server sent no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization server offers an access token of another type than bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization server sent no access token that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API token has the form id@secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file is not a YAML map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “token” is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file is written in a way that this program cannot change safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a space, a line break or a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must be https, with a host and without a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header holds a character that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the address in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing secret was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network intercepts encrypted connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to another address, which was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that this program does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address in the account is the service&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages the account at the service to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have it, or has it no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found that this clashes with a change made elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found the request too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a pause after many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been revoked or regenerated, or it has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s own window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer, so what it did is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it asks for something in a window of its own, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or keep the secret elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave back something else than was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it: try again, or keep the secret elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not hold this secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed there: regenerate the token for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not take a note of the request, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that your home folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be sent as it was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it for missing or odd characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled, and nothing more was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been done all the same: refresh the list before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the keychain, and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, but not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 Copy it now or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the keychain, not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not say whether it saved the secret. Copy it now or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret for “%1”; the old secret has stopped working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::AccountSwitcher</name>
    <message>
        <source>%1 (demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in or choose an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::Application</name>
    <message>
        <source>The demo could not go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::ChipButton</name>
    <message numerus="yes">
        <source>%1, %n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::CloseGuard</name>
    <message>
        <source>Close without keeping the secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has kept the secret of “%1” yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service will not show it again. Without it this token is of no use until its secret is regenerated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard: I will regenerate it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not taken it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::CredentialField</name>
    <message>
        <source>An API token has an @ between its id and its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one @: is it one token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id in front of the @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret after the @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a sign that no credential has, such as a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::DemoRunner</name>
    <message>
        <source>The demo service has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program qernal-token-demo is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo service did not say where it listens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::DetailsPanel</name>
    <message>
        <source>%1, less than a day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is signed in with this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it &amp;works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not hold the secret of this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret never arrived: regenerate the token for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::ExpiryField</name>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is (expires %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is (never expires)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works until it is revoked: if it leaks, nothing else ends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::MainActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;generate secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it &amp;works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy names and ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Qernal Token Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only one token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::MainWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qernal Token Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates, watches and revokes the API tokens of the Chaos service, and keeps their secrets in your keychain.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshed just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>refreshed %n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted: local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qernal Token Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the list as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tokens by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::OldSecretNote</name>
    <message>
        <source>&amp;Replace it everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret is still in the keychain and in ~/.qernal/config.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret is still in the keychain until this one is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret is still in ~/.qernal/config.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::RegenerateDialog</name>
    <message>
        <source>&amp;Regenerate secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate the secret of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret stops working at once, and with it whatever uses it: scripts, CI jobs, Terraform, other computers. The new secret is shown to you once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is signed in with this token. Its new secret replaces this account’s credential at once; you stay signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer holds the old secret; the new one takes its place when you store it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;expiry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::RevealDialog</name>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to paste is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CLI has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing in keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again to store it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store in keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store or copy the secret first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copied, clears in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only time the service shows this secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was damaged: check that it works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::RevealPresenter</name>
    <message>
        <source>The secret of “%1” could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1”: Kept in the keychain until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” was copied and is not saved: it is forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store in keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::RevokeDialog</name>
    <message>
        <source>Revoke %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1 tokens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also remove its secret from the &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also remove their secrets from the &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever uses this token stops working at once. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever uses these tokens stops working at once. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you would sign yourself out, for this account is signed in with it. To revoke it, sign in with another token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::RevokeResultDialog</name>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tokens are not revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These still work:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that are not revoked, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::Revoker</name>
    <message>
        <source>Revoking “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked, but the keychain still holds the useless secret of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 tokens are revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens are revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether “%1” is revoked. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not revoked and still works. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::SecretCommands</name>
    <message>
        <source>The secret of “%1” is not stored on this computer. The service shows a secret once; regenerate it to get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” is on the clipboard for %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the secret of “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” could not be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored secret of “%1” works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored secret of “%1” no longer works: it was replaced, or the token has ended. Regenerate it to get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be checked whether the secret of “%1” works. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the secret of “%1” from the keychain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token goes on working wherever its secret is used. This computer forgets it, and the service will not show it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” could not be removed from the keychain. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::SecretField</name>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::SelfTest</name>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, by colour and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written, read back, removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::SignInDialog</name>
    <message>
        <source>An address such as https://example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user name or password in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http is allowed for this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccess token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session coo&amp;kie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program calls the account; nobody else sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tokens are administered, without /v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an API token is traded for an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authori&amp;zation URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http is allowed for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its whole text: the id, an @ and the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works until it ends, usually within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coo&amp;kie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of qernal_kratos_session in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the right address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::StatusChips</name>
    <message>
        <source>Filter by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::TokenCommands</name>
    <message>
        <source>“%1” is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not created. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “%1” was not regenerated. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is created, but the service sent no secret with it. Regenerate it to get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost, and the list could not be read to see whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost. The service did not create it: create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is created, but its secret never reached this computer. Regenerate it to get a new one, or revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost. %2 tokens of that name are new; one of them may be yours, and its secret never reached this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service issued no new secret for “%1”; the old one should still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether “%1” was changed; the list shows what the service holds. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer about “%1” was lost: its secret may have been replaced by one that never reached this computer. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the old one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::TokenDialog</name>
    <message>
        <source>Create token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store the secret in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service shows the secret once. In the keychain it can be copied again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may replace the secret when the expiry changes; a new secret would be shown to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy-production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, hyphens and underscores; no digits, spaces or dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few signs are allowed too: [ ] \ ^ and the backquote `</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spaces: letters, hyphens and underscores only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No “%1”: letters, hyphens and underscores only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another token has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::TokenTable</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::TokenTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::TokensPage</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs use a token to reach the service in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits what you search for and the status you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::UseWith</name>
    <message>
        <source>Use it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;CLI (~/.qernal/config.yaml)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shell: export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fish: set -gx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PowerShell: $env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.&amp;env file: one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Terraform: provider block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terraform: &amp;variable TF_VAR_qernal_token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git&amp;Hub: gh secret set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git&amp;Lab: glab variable set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 gets this secret; its other lines stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds the old secret of this token. It is replaced; the other lines stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds another token, %2. It is replaced, and its secret cannot be had from there any more; the other lines stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable QERNAL_TOKEN is set here: while it is, the CLI uses it and not the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret to the CLI?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the variable QERNAL_TOKEN is set, the CLI uses that one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::WelcomePage</name>
    <message>
        <source>Qernal Token Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create, renew and revoke the API tokens of your account, and never lose a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an API token, an access token or a session cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;CLI’s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of its own on this computer; nothing leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qernal::Workspace</name>
    <message>
        <source>Some notes about secrets could not be read and were left untouched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, but the credential may still be in the keychain. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CLI&apos;s token could not be used. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential is kept until you quit, not in the keychain. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created, but its secret never arrived. Regenerate its secret, or revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether “%1” has a new secret: the answer was lost. The old one may have stopped working; regenerate it once more to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not created; nothing is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
